package nl.overzicht.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.Folders;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.letter.MadeUpLetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** The repairs of a PDF's structure hold whatever blocks a letter has, in whatever order; the file can be read back. */
@Tag("fuzz")
class PdfFuzz {

    private static final List<String> BLOCKS = List.of(
            "Een alinea met een noot.[^a] En ${coalitie.amount:full}.",
            "## Kop",
            "### Kop\n\nTekst",
            "- een\n- twee\n\n    alinea in een punt\n\n  - drie",
            "1. een\n2. twee",
            "| a | b |\n|---|--:|\n| 1 |  |\n| twee | 3 |\n\nTable: Tabel",
            "> Een citaat\n>\n> - met een lijst",
            "${figure.timeline}",
            "Lang woord " + "rioolwaterzuiveringsinstallatie".repeat(6),
            "regel\\\nregel",
            "**vet *schuin* `code`** [adres](https://example.org)",
            "---");
    private static final int MOST_BLOCKS = 60;
    private static final Path FOLDER = folder();

    private static Path folder() {
        try {
            return Files.createTempDirectory("pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> corpus() {
        return Stream.of(new byte[] {0, 1, 3, 5, 7}, new byte[] {2, 5, 5, 9, 10, 6, 0, 4, 3, 8, 11});
    }

    /** Each byte is a block. */
    @MethodSource("corpus")
    @FuzzTest(maxDuration = "10s")
    void anyLetterIsRepaired(byte[] blocks) throws IOException {
        StringBuilder text = new StringBuilder("Begin.\n\n");
        for (int i = 0; i < Math.min(blocks.length, MOST_BLOCKS); i++) {
            text.append(BLOCKS.get(Math.floorMod(blocks[i], BLOCKS.size()))).append("\n\n");
        }
        text.append("Slot.[^a]\n\n[^a]: Een noot.\n");
        Path folder = Files.createTempDirectory(FOLDER, "letter");
        try {
            MadeUpLetter letter = new MadeUpLetter(folder, MadeUpLetter.SETTINGS, text.toString());
            Path content = letter.content();
            Findings findings = new Findings();
            byte[] pdf = letter.print(content, findings);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                document.getDocumentCatalog().getStructureTreeRoot().getKids();
            }
        } catch (AssertionError refused) {
            // What is an error in the text is not printed.
            if (!String.valueOf(refused.getMessage()).contains("Finding[")) {
                throw refused;
            }
        } finally {
            Folders.delete(folder);
        }
    }
}
