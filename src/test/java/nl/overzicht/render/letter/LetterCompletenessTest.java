package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.pdf.Ink;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that an author writes is printed within the column, whatever Markdown it is. */
@Tag("slow")
class LetterCompletenessTest {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double LEFT = 20 * POINTS_PER_MM - 0.2;
    private static final double RIGHT = 145 * POINTS_PER_MM + 0.2;

    @TempDir
    private Path folder;

    /** Such a block was once set in a missing font, and the text after it disappeared on the next page. */
    @Test
    void aBlockOfCode() throws IOException {
        String filling = "Nog een regel om de bladzijde te vullen.\n\n".repeat(10);
        String heard = print("Vooraf.\n\n    ingesprongen  regel\n    en nog een\n\n```\nomheind\n```\n\n" + filling
                + "    laatste van de pagina\n\n" + filling);
        assertTrue(heard.contains("Vooraf.ingesprongenregelennogeenomheindNog"), heard);
        assertTrue(heard.endsWith("DeMinistervanVoorbeelden,A.Voorbeeld"), heard);
    }

    @Test
    void theNumbersOfAList() throws IOException {
        String twelve =
                IntStream.rangeClosed(1, 12).mapToObj(i -> i + ". punt\n").collect(Collectors.joining());
        print(twelve + "\nTekst.\n\n98. a\n99. b\n100. c\n\nTekst.\n\n998) a\n999) b\n1000) c\n\nTekst.\n\n"
                + "123456789. veel\n\n- in een punt\n\n  " + twelve.replace("\n", "\n  "));
    }

    @Test
    void theListOfAnnexes() throws IOException {
        String annexes = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "    - {title: Bijlage van deze brief}\n")
                .collect(Collectors.joining());
        String draft = MadeUpLetter.SETTINGS.replace("final", "draft") + "  annexes:\n" + annexes;
        MadeUpLetter letter = new MadeUpLetter(folder, draft, "Tekst.\n");
        readSpokenText(Ink.of(letter.print(letter.content(), new Findings())));
    }

    @Test
    void longWords() throws IOException {
        String word = "abcdefghij".repeat(9);
        MadeUpLetter letter = new MadeUpLetter(
                folder,
                MadeUpLetter.SETTINGS.replace("Een verzonnen brief", word + " als onderwerp"),
                "Tekst " + word + " en\n\n- " + word + "\n    1. " + word + "\n\n> " + word + "\n\n## " + word
                        + "\n\n    " + word + "\n\nSlot.[^n]\n\n[^n]: Noot " + word + word + "\n");
        Findings findings = new Findings();
        String heard = readSpokenText(Ink.of(letter.print(letter.content(), findings)));
        assertEquals(
                List.of("INK-2", "INK-2"),
                findings.toSortedList().stream().map(Finding::code).toList());
        assertEquals(10, heard.split(word, -1).length, heard);
    }

    @Test
    void aTableInAList() throws IOException {
        print(
                "- a\n    - b\n        - c\n\n            > Tabel: Onderschrift\n            >\n            > | een | twee |\n"
                        + "            > |---|--:|\n            > | rij | 12 |\n\nSlot.\n");
    }

    /** Also at the beginning of a paragraph, where the engine creates no tag for an inline element. */
    @Test
    void tasksAndStruckTextAreHeardAsSuch() throws IOException {
        MadeUpLetter letter = new MadeUpLetter(
                folder,
                MadeUpLetter.SETTINGS,
                "~~Weg.~~\n\nTekst, ~~ook~~ weg.\n\n- [ ] een\n- [x] twee\n\n  verder\n");
        byte[] pdf = letter.pdf();
        readSpokenText(Ink.of(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> heard = TagText.of(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("Span Alt"))
                    .toList();
            assertEquals(
                    List.of(
                            "Span Alt=\"doorgehaald: Weg.\"",
                            "Span Alt=\"doorgehaald: ook\"",
                            "Span Alt=\"niet gedaan:\"",
                            "Span Alt=\"gedaan:\""),
                    heard);
        }
    }

    /**
     * When something was kept together with a landscape table, the table was set in portrait and its last columns were cut
     * off.
     */
    @Test
    void aTurnedTableBetweenHeadingsAndTheClosing() throws IOException {
        String cells = " 1.234,5 |".repeat(12);
        String table =
                "Tabel: Bedragen\n\n|" + " hoofd |".repeat(12) + "\n|" + "--:|".repeat(12) + "\n|" + cells + "\n\n";
        print("Tekst.\n\n## Kop\n\n### Lagere kop\n\n" + table);
    }

    private String print(String text) throws IOException {
        return print(text, MadeUpLetter.SETTINGS);
    }

    /** The characters of a letter in reading order. */
    private String print(String text, String settings) throws IOException {
        return readSpokenText(Ink.of(new MadeUpLetter(folder, settings, text).pdf()));
    }

    private static String readSpokenText(Ink ink) {
        assertEquals(List.of(), ink.lost());
        assertEquals(List.of(), ink.outside(LEFT, RIGHT));
        return ink.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }
}
