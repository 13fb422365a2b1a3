package nl.overzicht.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which signs belong to the number behind them, so that no line ends between the two. */
class NumberSignsTest {

    /** Where two characters belong together is a _ between them. */
    @ParameterizedTest
    @CsvSource({
        "'samen −€36', 'samen −_€36'",
        "'(−5)', '(−_5)'",
        "'+€5 of ±£2', '+_€5 of ±_£2'",
        "'€−5', '€_−_5'",
        "'€-5', '€_-_5'",
        "'van -€5', 'van -_€5'",
        "'(-$5)', '(-_$5)'",
        "'2026-2028', '2026-2028'",
        "'kst-30995', 'kst-30995'",
        "'€5-€6', '€5-€6'",
        "'− €5', '− €5'",
        "'−', '−'",
        "'€5−', '€5−'",
    })
    void aSignBelongsToTheNumberBehindIt(String text, String expected) {
        String joined = IntStream.range(0, text.length())
                .mapToObj(at -> (NumberSigns.belongTogether(text, at) ? "_" : "") + text.charAt(at))
                .collect(Collectors.joining());
        assertEquals(expected, joined);
    }
}
