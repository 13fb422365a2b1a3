package nl.overzicht.render.pdf.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;

/** Page numbers in a text settle, because from some pass on no number gets narrower. */
class PageReferencesTest {

    private static final String TEXT =
            "<p>zie " + PageReferences.placeholder("a") + " en " + PageReferences.placeholder("b") + "</p>";

    @Test
    void aNumberReplacesThePlaceLeftForIt() {
        String text = PageReferences.fill(TEXT, Map.of("a", "9", "b", "123"), false);
        assertEquals("zie 9 en 123", Jsoup.parse(text).text());
    }

    @Test
    void aNumberThatKeepsItsWidthMayGrowOnly() {
        String text = PageReferences.fill(TEXT, Map.of("a", "9", "b", "123"), true);
        assertEquals("zie \u20079 en 123", Jsoup.parse(text).text());
        assertEquals(text, PageReferences.fill(text, Map.of("a", "9", "b", "123"), true));
        assertTrue(references(text).hasAll(Map.of("a", "9", "b", "123")));
        assertTrue(references(text).fit(Map.of("a", "10", "b", "9")));
        assertFalse(references(text).hasAll(Map.of("a", "10", "b", "9")));
        assertFalse(references(text).fit(Map.of("a", "100", "b", "9")));
    }

    private static PageReferences references(String text) {
        return PageReferences.of(W3CDom.convert(Jsoup.parse(text)), true);
    }
}
