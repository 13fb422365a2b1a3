package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for the precision of a number, anywhere in a sentence. */
class RoundedInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Afgerond 42,0 miljoen is voor Noord. # PRS-2 Afgerond 42,0 miljoen",
                "Afgerond €40 miljoen is voor Noord. # PRS-2 Afgerond €40 miljoen",
                "Noord groeit. Afgerond €40 miljoen is voor Noord. # PRS-2 Afgerond €40 miljoen",
                "**Afgerond €40 miljoen** is voor Noord. # PRS-2 Afgerond €40 miljoen",
                "- Ruim €40 miljoen voor Noord. # PRS-2 Ruim €40 miljoen",
                "(Circa 40 miljoen voor Noord.) # PRS-2 Circa 40 miljoen",
                "*Bijna* 50 miljoen voor Noord # PRS-1 Bijna 50 miljoen",
                "Bijna €40 miljoen is voor Noord. # PRS-1 Bijna €40 miljoen",
                "Maximaal €50 miljoen is voor Noord. # PRS-1 Maximaal €50 miljoen",
                "Maximaal €6 miljoen is voor Noord. # PRS-1 Maximaal €6 miljoen",
                "Naar schatting €42 miljoen is voor Noord. # PRS-2 Naar schatting €42 miljoen",
                "Noord krijgt circa €42 miljoen. # PRS-2 circa €42 miljoen",
                "Noord krijgt circa €43 miljoen. # PRS-1 circa €43 miljoen",
            })
    void aWordAtTheStartIsOfItsNumber(String text, String expected) {
        assertEquals(expected, TypedCells.findCodes("nl", text).replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Afgerond €40 miljoen is voor Noord. # sentence:rounded:1",
                "Noord krijgt afgerond €40 miljoen. # rounded:1",
                "Ruim €40 miljoen is voor Noord. # sentence",
                "Circa €40 miljoen is voor Noord. # sentence:rounded:1",
            })
    void theFormHasTheCapitalOfTheText(String text, String form) {
        String expression = TypedCells.expressions("nl", text);
        assertEquals(form, expression.replaceAll(".*?:(.*)}", "$1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "About €40 million is for Noord. # PRS-2 About €40 million",
                "Rounded to €40 million for Noord. # PRS-2 Rounded to €40 million",
                "Almost €50 million is for Noord. # PRS-1 Almost €50 million",
                "More than €40 million is for Noord. # PRS-2 More than €40 million",
                "Over €40 million is for Noord. # PRS-2 Over €40 million",
                "At most €6 million is for Noord. # PRS-1 At most €6 million",
            })
    void inEnglishToo(String text, String expected) {
        assertEquals(expected, TypedCells.findCodes("en", text).replace('\u00a0', ' '));
    }
}
