package nl.overzicht.load.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Meanings of texts in a table: exact matches come first, then those that ignore case; a prefix must end at a word
 * boundary.
 */
class WordMeaningsTest {

    private static final WordMeanings AREAS = WordMeanings.of(
            "area", Map.of("N-", "noord", "Kust", "west"), Map.of("noord", "noord", "Noord", "noord", "Zuid", "zuid"));

    private static List<String> meanings(WordMeanings words, String text) {
        return List.copyOf(words.meanings(text));
    }

    private static List<String> beginning(String text) {
        return List.copyOf(AREAS.meaningsOfBeginning(text));
    }

    @Test
    void capitalsMakeNoDifferenceForNames() {
        assertEquals(List.of("noord"), meanings(AREAS, "NOORD"));
        assertEquals(List.of("west"), meanings(AREAS, "kust"));
        assertEquals(List.of(), meanings(AREAS, "Noordoost"));
    }

    @Test
    void anExactTextComesFirst() {
        WordMeanings two = WordMeanings.of("stream", Map.of(), Map.of("Dijken", "a", "DIJKEN", "b"));
        assertEquals(List.of("a"), meanings(two, "Dijken"));
        assertEquals(List.of("b"), meanings(two, "DIJKEN"));
        assertEquals(List.of("a", "b"), meanings(two, "dijken"));
    }

    @Test
    void theyDoForCodes() {
        assertEquals(List.of(), meanings(WordMeanings.of("status", Map.of("V", "granted"), Map.of()), "v"));
    }

    @Test
    void aTextMayBeginWithANameAsWithAWord() {
        assertEquals(List.of("zuid"), beginning("Zuid (kust)"));
        assertEquals(List.of("zuid"), beginning("ZUID, fase 2"));
        assertEquals(List.of("noord"), beginning("N-12"));
        assertEquals(List.of("west"), beginning("Kustlijn"));
        assertEquals(List.of(), beginning("Zuidoost"));
        assertEquals(List.of(), beginning(""));
    }
}
