package nl.overzicht.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.pdf.tagtree.TagText;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screen readers get abbreviations and words of another language as such, wherever they are in a text. */
class InlineTagsTest {

    private static final String SHORT = "<abbr title='Nationaal Programma'>NP</abbr>";
    private static final String FRENCH = "<em lang='fr' xml:lang='fr'>mot juste</em>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s</p>",
                "<p>%s begint</p>",
                "<p>einde %s</p>",
                "<p>tussen %s in</p>",
                "<p>tegen(%s)aan</p>",
                "<ul><li>%s</li></ul>",
                "<h2>%s</h2>",
                "<p><strong>%s</strong></p>",
                "<p>a <a href='https://voorbeeld.nl/'>%s</a></p>",
                "<table><tr><td>%s</td><td>b</td></tr></table>"
            })
    void theyAreHeardWhereverTheyAre(String around) throws IOException {
        for (String inline : List.of(SHORT, FRENCH)) {
            String tags = tags(around.formatted(inline));
            boolean isShort = inline.equals(SHORT);
            String expected = isShort ? "Span E=\"Nationaal Programma\"\n\"NP\"" : "Span Lang=\"fr\"\n\"mot juste\"";
            assertTrue(tags.contains(expected), tags);
        }
    }

    @Test
    void aParagraphOfAnotherLanguage() throws IOException {
        String tags = tags("<p lang='en' xml:lang='en'>Not Dutch.</p>");
        assertTrue(tags.contains("P Lang=\"en\"\n\"Not Dutch.\""), tags);
    }

    @Test
    @Tag("slow")
    void theyBreakNoRule() throws Exception {
        try (PDDocument document = typeset("<p>" + SHORT + "</p><p>" + FRENCH + "</p>")) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf.toByteArray()));
        }
    }

    private static String tags(String body) throws IOException {
        try (PDDocument document = typeset(body)) {
            return TagText.of(document).lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
        }
    }

    private static PDDocument typeset(String body) throws IOException {
        String page = "<html xmlns='http://www.w3.org/1999/xhtml' lang='nl' xml:lang='nl'><head><title>-</title>"
                + "<meta name='description' content='-'/>"
                + "<style>html { font-family: 'DejaVu Sans' }</style></head><body><h1>-</h1>" + body + "</body></html>";
        PDDocument document = new Typesetter(DefaultReport.resources()).typeset(page, Map.of());
        TagTree.repair(document, TagWords.NONE);
        return document;
    }
}
