package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decomposed characters, as some systems and spreadsheets write them, are equal to composed ones everywhere. */
class DecomposedTextTest {

    /** A word with a capital, so not in an id, a key or an address. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w/.-])[A-Z][a-z]{3,}(?![\\w.:/-])");

    @TempDir
    private Path folder;

    /** The same content with é and ö in its names, typed in both ways: pages, tables, PDF with outline and metadata. */
    @Test
    @Tag("slow")
    void givesTheSameBytes() throws IOException {
        Path composed = DefaultReport.copyContent(folder.resolve("content"));
        change(
                composed,
                text -> NAME.matcher(text)
                        .replaceAll(name -> name.group().replace('e', '\u00e9').replace('o', '\u00f6')));
        Path output = folder.resolve("output");
        CommandRun.done("build", composed.toString(), "-o", output.toString());
        change(composed, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        Path other = folder.resolve("other");
        CommandRun.done("build", composed.toString(), "-o", other.toString());
        Folders.assertSame(output, other);
        assertTrue(Files.readString(output.resolve("site/index.html")).contains("\u00e9"));
    }

    /** Sheets, column heads and words are found, and the published text is composed. */
    @Test
    void aMappingFindsWhatAWorkbookHasDecomposed() throws IOException {
        Path content = Folders.copy(Path.of("src/test/resources/findings/base"), folder.resolve("content"));
        Path tables = Files.createDirectories(content.resolve("data/tables"));
        Files.createDirectories(content.resolve("data/mappings"));
        String workbook = "== sheet Re\u0301gie\nR\u00e9gio\u0308n | Bedrag | Omschrijving\n"
                + "Fries\u00adla\u0302nd | n:1500000 | Cafe\u0301\u200bs en coo\u0308pera\u00adties\n";
        Files.write(tables.resolve("regio.xlsx"), WorkbookText.bytes(workbook));
        Files.writeString(content.resolve("data/mappings/regio.yaml"), """
                table: regio.xlsx
                sheet: Régie
                id: {prefix: regio, columns: [Regiön]}
                columns: {area: Régiön, value: Bedrag, note: Omschrijving}
                constants: {stream: dijken, quantity: amount, unit: EUR, status: paid, from: "2026", to: "2026", source: brief}
                words:
                  area: {Frieslând: noord}
                """.replace("[Regiön]", "[Régiön]"));
        Path output = folder.resolve("output");
        CommandRun.done("build", content.toString(), "-o", output.toString());
        String statements = Files.readString(output.resolve("site/data/statements.csv"));
        assertTrue(statements.contains("Caf\u00e9s en co\u00f6peraties"), statements);
        assertTrue(statements.contains("noord,amount,1500000,EUR"), statements);
        String page = Files.readString(output.resolve("site/gebieden/noord.html"));
        assertTrue(page.contains("regio.xlsx!R\u00e9gie!"), page);
    }

    private static void change(Path content, UnaryOperator<String> change) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            files.filter(file -> file.toString().matches(".*\\.(md|yaml|csv)")).forEach(file -> {
                try {
                    Files.writeString(file, change.apply(Files.readString(file)));
                } catch (IOException unwritten) {
                    throw new UncheckedIOException(unwritten);
                }
            });
        }
    }
}
