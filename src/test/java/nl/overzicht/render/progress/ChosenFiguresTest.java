package nl.overzicht.render.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.DefaultReport;
import nl.overzicht.choice.Directive;
import nl.overzicht.narrative.syntax.Directives;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that a text selects, in the letter, in a report and on its pages. */
@Tag("slow")
class ChosenFiguresTest {

    private static final String FIGURE = "${figure.per-jaar:stream=pmg}\n\n";
    private static final String AGAIN = "${figure.per-jaar:stroom=pmg}\n\n";
    private static final String TABLE = "${table.statements:stream=pmg}\n\n";
    private static final String TITLE = "Bedragen per jaar: Preventie met Gezag";

    @TempDir
    private static Path folder;

    private static Path output;

    @BeforeAll
    static void build() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(content.resolve("letter.md"), "## Geld\n\nZie de figuur.\n\n" + FIGURE);
        Files.writeString(
                content.resolve("report.md"),
                "# Inleiding\n\nZie [zie](#figuur-per-jaar-stream-pmg) en [zie](#tabel-statements-stream-pmg).\n\n"
                        + "# Geld\n\nTekst.\n\n" + FIGURE + "Tekst.\n\n" + AGAIN + TABLE);
        Path settings = content.resolve("report.yaml");
        Files.writeString(settings, "factsheets: none\n" + Files.readString(settings));
        output = DefaultReport.build(content, folder.resolve("output"));
    }

    @Test
    void theLetterShowsIt() throws IOException {
        String heard = readSpokenText("kamerbrief.pdf");
        assertEquals(1, times("Figure", heard), heard);
        assertTrue(heard.contains("Preventie met Gezag"), heard);
        assertTrue(!heard.contains("Kansrijke Wijk heeft"), heard);
    }

    @Test
    void theReportNumbersEach() throws IOException {
        String heard = readSpokenText("rapport.pdf");
        assertTrue(heard.contains("Figuur 1. ") && heard.contains("Figuur 2. "), heard);
        assertEquals(2, times("\"" + TITLE + "\"", heard), "in the list of figures");
    }

    /** A link to a selected figure leads to it. */
    @Test
    void aReferenceLeadsToIt() throws IOException {
        String first = Files.readString(output.resolve("site/rapport-inleiding.html"));
        String page = Files.readString(output.resolve("site/rapport-geld.html"));
        for (String id : List.of("figuur-per-jaar-stream-pmg", "tabel-statements-stream-pmg")) {
            assertTrue(first.contains("href=\"rapport-geld.html#" + id + "\""), first);
            assertEquals(1, times(" id=\"" + id + "\"", page), id);
        }
    }

    /** Ids on a page are unique, even when a figure is on it twice. */
    @Test
    void theChapterShowsBoth() throws IOException {
        String page = Files.readString(output.resolve("site/rapport-geld.html"));
        assertEquals(2, times("<figure", page), page);
        List<String> ids = new ArrayList<>();
        Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().forEach(found -> ids.add(found.group(1)));
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids::toString);
    }

    @Test
    void itIsDrawnOnceInWhateverLanguage() {
        List<Directive> chosen = Directives.of(
                        DefaultReport.load(folder.resolve("content")).content())
                .stream()
                .filter(directive -> directive.isChosen() && !directive.isTable())
                .toList();
        assertEquals(List.of(Directive.of("per-jaar", "stream=pmg")), chosen);
    }

    private static String readSpokenText(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(output.resolve(file).toFile())) {
            return TagText.of(document);
        }
    }

    private static int times(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
