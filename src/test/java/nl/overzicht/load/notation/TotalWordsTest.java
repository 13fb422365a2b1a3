package nl.overzicht.load.notation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals, and parts of a total, are recognised by their words; names that only begin with such a word are not. */
class TotalWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Totaal",
                "TOTAAL",
                "Totaal uitgaven",
                "Subtotaal Dijken",
                "Eindtotaal",
                "Grand Total",
                "Total",
                "Total: all",
                "Total of grants",
                "waarvan Noord",
                "of which: dykes",
                "w.v. noord",
            })
    void totalsAndParts(String text) {
        assertTrue(TotalWords.match(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total Energies", "Totaalplan", "Dijken", "", "Het totaal", "Wvg", "Totals4All"})
    void names(String text) {
        assertFalse(TotalWords.match(text));
    }
}
