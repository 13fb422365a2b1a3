package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three signatures: two next to each other and one below them, on one page and with two lines of text. */
@Tag("slow")
class SignaturesTest {

    private static final double LINE = 12 * 25.4 / 72;

    private static final String SETTINGS = MadeUpLetter.SETTINGS + """
              other_signatories:
                - function: De Minister van Onderzoek, Wetenschap en alles wat daar verder nog bij komt kijken
                  name: B. Tweede
                - function: De Staatssecretaris van Proeven
                  name: C. Derde
            """;

    @TempDir
    private Path folder;

    @Test
    void standInRowsOfTwo() throws Exception {
        byte[] pdf = new MadeUpLetter(folder, SETTINGS, "regel\\\n".repeat(20) + "regel\n").pdf();
        List<PrintedLine> lines = PrintedLine.of(pdf);
        PrintedLine first = PrintedLine.find(lines, "De Minister van Voorbeelden,");
        PrintedLine second = PrintedLine.find(lines, "De Minister van Onderzoek,");
        PrintedLine third = PrintedLine.find(lines, "De Staatssecretaris van Proeven,");
        PrintedLine name = PrintedLine.find(lines, "A. Voorbeeld");
        assertEquals(first.y(), second.y(), 0.05);
        assertEquals(name.y(), PrintedLine.find(lines, "B. Tweede").y(), 0.05);
        assertTrue(name.y() - first.y() > 7 * LINE, "the function beside it has more lines");
        assertEquals(first.x(), third.x(), 0.05);
        assertEquals(name.y() + 3 * LINE, third.y(), 0.1, "two blank lines");
        assertEquals(6 * LINE, PrintedLine.find(lines, "C. Derde").y() - third.y(), 0.1);
        assertEquals(first.page(), third.page());
        assertTrue(
                lines.stream()
                                .filter(line -> line.page() == first.page()
                                        && line.text().equals("regel"))
                                .count()
                        >= 2,
                "two lines come along");
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
    }
}
