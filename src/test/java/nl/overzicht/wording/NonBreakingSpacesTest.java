package nl.overzicht.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A minus stays with its number at the end of a line; a hyphen that joins stays a hyphen. */
class NonBreakingSpacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zie -5 miljoen euro | Zie −5_miljoen euro",
                "-€3 en (-2) | −€3 en (−2)",
                "van -€ 3 | van −€_3",
                "van -£5 of -$ 3 | van −£5 of −$_3",
                "USD 5 en £ 5 en € 5 | USD_5 en £_5 en €_5",
                "NEN 7510 en de ABC 5 | NEN 7510 en de ABC 5",
                "2026 -2028 | 2026 -2028",
                "2026-2028 | 2026-2028",
                "covid-19 | covid-19",
                "de kop - 5 woorden | de kop - 5 woorden",
                "kst-30995 | kst-30995",
                "-tekst | -tekst",
                "−5 | −5",
            })
    void aHyphenBeforeANumberIsAMinus(String typed, String expected) {
        assertEquals(expected.replace('_', Wording.NBSP), NonBreakingSpaces.of(typed));
    }
}
