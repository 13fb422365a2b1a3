package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader gets from a letter in addition to its words: blocks, captions, empty cells, tasks and struck text. */
class SpokenLetterTest {

    private static final String SETTINGS = MadeUpLetter.SETTINGS.replace(
            "  reference: ",
            "  other_addressees: [{lines: [Aan de Voorzitter van de Eerste Kamer, Postbus 20017]}]\n"
                    + "  directorate: [DG Voorbeelden, Directie Voorbeeld]\n"
                    + "  address: [Voorbeeldstraat 1, 1234 AB Voorbeeld]\n"
                    + "  contact: [A. Voorbeeld, a@voorbeeld.nl]\n"
                    + "  reference: ");

    private static final String TEXT = """
            - [x] Plan gemaakt
            - [ ] Plan uitgevoerd

            Dit is ~~oude tekst~~ nieuw.

            |  | Kop |
            |---|---|
            | Rij |  |

            ${figure.timeline}
            """;

    @TempDir
    private Path folder;

    private byte[] pdf;
    private List<String> tags;

    @BeforeEach
    void print() throws IOException {
        pdf = new MadeUpLetter(folder, SETTINGS, TEXT).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            tags = TagText.of(document).lines().map(String::strip).toList();
        }
    }

    @Test
    void anAddressIsOneParagraphWithBreaksBetweenItsLines() {
        assertEquals(
                List.of("\"Aan de Voorzitter van de Tweede Kamer\"", "\"Postbus 20018\"", "\"2500 EA Den Haag\""),
                linesOfParagraphWith("\"Aan de Voorzitter van de Tweede Kamer\""));
        assertEquals(
                List.of("\"Aan de Voorzitter van de Eerste Kamer\"", "\"Postbus 20017\""),
                linesOfParagraphWith("\"Aan de Voorzitter van de Eerste Kamer\""));
        assertEquals(
                List.of(
                        "\"DG Voorbeelden\"",
                        "\"Directie Voorbeeld\"",
                        "\"Voorbeeldstraat 1\"",
                        "\"1234 AB Voorbeeld\""),
                linesOfParagraphWith("\"DG Voorbeelden\""));
        assertEquals(List.of("\"A. Voorbeeld\"", "\"a@voorbeeld.nl\""), linesOfParagraphWith("\"a@voorbeeld.nl\""));
    }

    /** The texts of the paragraph that contains this text, with breaks between them. */
    private List<String> linesOfParagraphWith(String text) {
        int at = tags.indexOf(text);
        assertTrue(at >= 0, tags::toString);
        int first = at;
        while (!tags.get(first).equals("P")) {
            first--;
        }
        int last = at;
        while (List.of("Span", "Span ActualText=\"\\n\"").contains(tags.get(last))
                || tags.get(last).startsWith("\"")) {
            last++;
        }
        List<String> paragraph = tags.subList(first + 1, last);
        List<String> lines =
                paragraph.stream().filter(line -> line.startsWith("\"")).toList();
        assertEquals(
                lines.size() - 1,
                paragraph.stream()
                        .filter(line -> line.startsWith("Span Actual"))
                        .count());
        return lines;
    }

    @Test
    void theHeadlineOfAFigureIsItsCaption() {
        int caption = tags.indexOf("Caption");
        assertTrue(caption >= 0 && tags.get(caption + 1).contains("lopen tot en met"), tags::toString);
        int figure = tags.stream()
                .filter(tag -> tag.startsWith("Figure "))
                .map(tags::indexOf)
                .findFirst()
                .orElseThrow();
        assertTrue(figure > caption, tags::toString);
    }

    @Test
    void anEmptyCellSaysSo() {
        assertEquals(
                1,
                tags.stream()
                        .filter("TH ActualText=\"leeg\" Scope=Column"::equals)
                        .count(),
                tags::toString);
        assertEquals(1, tags.stream().filter("TD ActualText=\"leeg\""::equals).count(), tags::toString);
        for (int i = 0; i + 1 < tags.size(); i++) {
            String next = tags.get(i + 1);
            assertTrue(!tags.get(i).matches("T[DH]( .*)?") || !next.matches("T[DHR]( .*)?|TBody"), tags::toString);
        }
    }

    @Test
    void tasksAndStruckTextSayWhatTheyAre() {
        assertTrue(tags.contains("Span Alt=\"gedaan:\""), tags::toString);
        assertTrue(tags.contains("Span Alt=\"niet gedaan:\""), tags::toString);
        assertTrue(tags.contains("Span Alt=\"doorgehaald: oude tekst\""), tags::toString);
    }

    @Test
    @Tag("slow")
    void itBreaksNoRule() throws Exception {
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
    }
}
