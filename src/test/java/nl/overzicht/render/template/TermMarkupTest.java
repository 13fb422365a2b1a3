package nl.overzicht.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import nl.overzicht.content.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in the text of a page: whole words, not in code, in drawings or in the frame of the page. */
class TermMarkupTest {

    private static final Terms TERMS = new Terms(
            Map.of("PMG", "Preventie met Gezag", "R&D", "\"onderzoek\""),
            Map.of("en", List.of("grass roots", "Bronx's"), "fr", List.of("déjà vu")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PMG, PMG en PMG-geld | <abbr title=\"Preventie met Gezag\">PMG</abbr>, PMG en PMG-geld",
                "xPMG PMGs <code>PMG</code> | xPMG PMGs <code>PMG</code>",
                "<a title=\"PMG\" href='PMG'>x</a> | <a title=\"PMG\" href='PMG'>x</a>",
                "<svg><text>PMG</text></svg>PMG-x | <svg><text>PMG</text></svg><abbr title=\"Preventie met Gezag\">PMG</abbr>-x",
                "R&amp;D | <abbr title=\"“onderzoek”\">R&amp;D</abbr>",
                "grass roots, grass\u00a0roots | <span lang=\"en\">grass roots</span>, <span lang=\"en\">grass\u00a0roots</span>",
                "Bronx’s | <span lang=\"en\">Bronx’s</span>",
                "<b>déjà vu</b> | <b><span lang=\"fr\">déjà vu</span></b>",
            })
    void terms(String written, String marked) {
        String frame = "<title>PMG</title><body><nav>PMG</nav><main>";
        assertEquals(
                frame + marked + "</main>PMG</body>",
                new TermMarkup(TERMS).mark(frame + written + "</main>PMG</body>"));
    }

    @Test
    void withoutTermsNothingChanges() {
        String page = "<body>PMG</body>";
        assertSame(page, new TermMarkup(Terms.NONE).mark(page));
    }
}
