package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter to both Chambers, signed by two members of the cabinet, one of them on behalf of others. */
class ManyHandsTest {

    private static final String SETTINGS = """
            state: final
            title: Verzonnen
            date: 2026-03-02
            letter:
              organisation: [Ministerie van Voorbeelden]
              addressee: [Aan de Voorzitter van de Tweede Kamer, Postbus 20018, 2500 EA Den Haag]
              other_addressees:
                - lines: [Aan de Voorzitter van de Eerste Kamer, Postbus 20017, 2500 EA Den Haag]
              reference: 2026-0000001
              subject: Een verzonnen brief
              salutation: Geachte voorzitters,
              signatory:
                function: De Minister van Voorbeelden
                on_behalf_of:
                  - de Minister van Proeven
                  - de Minister van Toetsen
                  - de Staatssecretaris van Voorbeelden
                name: A. Voorbeeld
              other_signatories:
                - function: De Minister van Onderzoek
                  name: B. Tweede
            """;

    @TempDir
    private Path folder;

    @Test
    void eachIsPrintedInItsPlace() throws Exception {
        List<PrintedLine> lines = PrintedLine.of(pdf());
        PrintedLine first = PrintedLine.find(lines, 1, "Aan de Voorzitter van de Tweede Kamer");
        PrintedLine second = PrintedLine.find(lines, 1, "Aan de Voorzitter van de Eerste Kamer");
        PrintedLine last = PrintedLine.find(lines, 1, "Datum");
        assertEquals(first.x(), second.x(), 0.1);
        assertEquals(4 * 12 * 25.4 / 72, second.y() - first.y(), 0.1, "three lines and a blank one");
        assertEquals(108, last.y(), 1, "the date stands where it always stands");
        int page = lines.stream().mapToInt(PrintedLine::page).max().orElseThrow();
        double leading = 12 * 25.4 / 72;
        PrintedLine ownName = PrintedLine.find(lines, page, "A. Voorbeeld");
        PrintedLine others = PrintedLine.sort(lines).stream()
                .filter(line -> line.page() == page && line.y() < ownName.y() && line.x() < 60)
                .reduce((line, next) -> next)
                .orElseThrow();
        assertEquals(6 * leading, ownName.y() - others.y(), 0.1, "five blank lines under the last function");
        PrintedLine secondFunction = PrintedLine.find(lines, page, "De Minister van Onderzoek,");
        PrintedLine firstFunction = PrintedLine.find(lines, page, "De Minister van Voorbeelden,");
        assertEquals(firstFunction.y(), secondFunction.y(), 0.05, "beside each other");
        assertEquals(ownName.y(), PrintedLine.find(lines, page, "B. Tweede").y(), 0.05, "names on one line");
        assertTrue(secondFunction.x() > firstFunction.x() + 60, "in the right half of the column");
    }

    @Test
    void eachIsReadInOrder() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            String heard = TagText.of(document)
                    .replaceAll("\"?\\s*\\n\\s*(P\\s*\\n\\s*)?\"?", " ")
                    .replaceAll(" +", " ");
            int at = 0;
            for (String part : List.of(
                    "Tweede Kamer",
                    "Eerste Kamer",
                    "Ons kenmerk",
                    "Datum",
                    "Geachte voorzitters,",
                    "De Minister van Voorbeelden,",
                    "mede namens de Minister van Proeven, de Minister van",
                    "A. Voorbeeld",
                    "De Minister van Onderzoek,",
                    "B. Tweede")) {
                int found = heard.indexOf(part, at);
                assertTrue(found >= at, () -> part + " in " + heard);
                at = found;
            }
        }
    }

    @Test
    @Tag("slow")
    void itBreaksNoRule() throws Exception {
        byte[] pdf = pdf();
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
    }

    private byte[] pdf() throws Exception {
        return new MadeUpLetter(folder, SETTINGS, "Een alinea.\n\nNog een alinea.\n").pdf();
    }
}
