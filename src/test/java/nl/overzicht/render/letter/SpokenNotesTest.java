package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen reader reads a note at the end of the text that cites it, with a link back. */
class SpokenNotesTest {

    private static final String TEXT = """
            Eerste zin,[^a] die verdergaat.[^b][^h] Tweede zin.

            - Punt met noot[^c] en meer:
              - punt daaronder[^d] met slot.

            | Kop[^e] | Cel |
            |---|---|
            | Rij | Waarde[^f] en meer |

            ## Kopje met noot[^g] erin

            Slot.

            [^a]: Noot a.
            [^b]: Noot b.
            [^c]: Noot c.
            [^d]: Noot d.
            [^e]: Noot e.
            [^f]: Noot f.
            [^g]: Noot g.
            [^h]: Noot h.
            """;

    @TempDir
    private Path folder;

    private byte[] pdf;

    @BeforeEach
    void print() throws IOException {
        pdf = new MadeUpLetter(folder, MadeUpLetter.SETTINGS, TEXT).pdf();
    }

    @Test
    void noSentenceIsHeardInPieces() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String heard = readSpokenText(document);
            int at = 0;
            for (String part : List.of(
                    "Eerste zin,1 die verdergaat.2,\u00a03 Tweede zin. 1 Noot a. 2 Noot b. 3 Noot h. ",
                    "Punt met noot4 en meer: 4 Noot c. • punt daaronder5 met slot. 5 Noot d. ",
                    "Kop6 6 Noot e. Cel Rij Waarde7 en meer 7 Noot f. ",
                    "Kopje met noot8 erin 8 Noot g. Slot.")) {
                int found = heard.indexOf(part.replace(" ", ""), at);
                assertTrue(found >= at, () -> part + " in " + heard);
                at = found;
            }
        }
    }

    /** The text as a screen reader reads it, without spaces. */
    private static String readSpokenText(PDDocument document) throws IOException {
        StringBuilder heard = new StringBuilder();
        for (String line : TagText.of(document).lines().map(String::strip).toList()) {
            if (line.startsWith("\"")) {
                heard.append(line, 1, line.length() - 1);
            } else if (line.startsWith("Lbl ActualText")) {
                heard.append('•');
            }
        }
        return heard.toString().replaceAll("[\\s\u200b]+", "");
    }

    @Test
    void eachNoteLeadsBack() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> there = new ArrayList<>();
            List<String> back = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                assertEquals(0, ((PDPageDestination) action.getDestination()).retrievePageNumber());
                (annotation.getContents().startsWith("Terug") ? back : there).add(annotation.getContents());
            }
            assertEquals(8, there.size());
            assertEquals(
                    there.stream()
                            .map(name -> "Terug naar de tekst bij " + name.replace("V", "v"))
                            .toList(),
                    back);
        }
    }

    @Test
    @Tag("slow")
    void itBreaksNoRule() throws Exception {
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
    }
}
