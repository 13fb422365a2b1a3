package nl.overzicht.hyphenation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Third-party dictionaries: what they may say, and where they are refused. */
class DictionaryTest {

    @Test
    void wholeWordsHoldBeforePatterns() throws BadDictionary {
        Patterns patterns = read("UTF-8\n% remark\na1b\nab-abab\n");
        assertEquals(List.of(2), patterns.places("ababab"), "the word itself");
        assertEquals(List.of(3, 5), patterns.places("abababab"), "by the pattern, two letters before and three after");
    }

    @Test
    void theHighestLevelHolds() throws BadDictionary {
        Patterns patterns = read("UTF-8\na1b\n.aba2b\nab3a\n.ab4a\nb1a\na2bac.\n");
        assertEquals(List.of(4), patterns.places("abababac"));
    }

    @Test
    void leastNumbersOfLetters() throws BadDictionary {
        Patterns patterns = read("UTF-8\nLEFTHYPHENMIN 4\nRIGHTHYPHENMIN 1\na1b\nb1a\n");
        assertEquals(List.of(4, 5), patterns.places("abababab"));
    }

    @ParameterizedTest
    @CsvSource({"KOI8-R|a1b, 1", "UTF-8|a1b|zo maar tekst, 3", "UTF-8|omaa1tje/oma=, 2", "UTF-8|a12b, 2", "'', 1"})
    void whatIsNoDictionaryIsRefusedWithItsLine(String lines, int line) {
        assertEquals(
                line,
                assertThrows(BadDictionary.class, () -> read(lines.replace('|', '\n')))
                        .line());
    }

    @Test
    void aHugeOneIsRefused() {
        String huge = "UTF-8\n" + "a1b\n".repeat(600_000);
        assertEquals(1, assertThrows(BadDictionary.class, () -> read(huge)).line());
    }

    private static Patterns read(String text) throws BadDictionary {
        return Dictionary.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
