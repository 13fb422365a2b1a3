package nl.overzicht.check.prose;

import static nl.overzicht.check.prose.TypedCells.table;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word such as "about" does not excuse a wrong number: not before it, in a cell, or in the head of a table. */
class EstimateTest {

    private static String findCodes(String language, String text) {
        return TypedCells.findCodes(language, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naar schatting",
                "naar raming",
                "geschat op",
                "een geschatte",
                "geraamd op",
                "circa",
                "ca.",
                "ongeveer",
                "plm.",
                "rond de",
                "rond",
                "zo'n",
                "zo\u2019n",
                "om en nabij",
                "afgerond",
                "grofweg",
                "pakweg",
                "bij benadering",
                "~",
                "\u00b1",
                "vermoedelijk",
            })
    void inDutch(String word) {
        assertWrong("nl", word, "miljoen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an estimated",
                "estimated at",
                "approximately",
                "approx.",
                "about",
                "around",
                "some",
                "roughly",
                "circa",
                "rounded to",
                "probably",
                "~",
            })
    void inEnglish(String word) {
        assertWrong("en", word, "million");
    }

    private void assertWrong(String language, String word, String million) {
        String text = "Noord: " + word + " \u20ac70 " + million + ".\n\n"
                + table("Geld", "| Noord | Bedrag (\u20ac mln) |", "| Noord | " + word + " 70 |");
        assertTrue(
                findCodes(language, text)
                        .matches("PRS-1 \\Q" + word + "\\E \u20ac70 " + million + "; PRS-1 \\Q" + word + "\\E 70 = .*"),
                () -> word);
    }
}
