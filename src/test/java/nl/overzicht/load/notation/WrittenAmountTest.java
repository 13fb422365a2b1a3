package nl.overzicht.load.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.overzicht.load.table.Decimals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for scales that mean something else without a currency. */
class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource({
        "€ 3m, 3000000, EUR",
        "€3 M, 3000000, EUR",
        "3m €, 3000000, EUR",
        "3M€, 3000000, EUR",
        "£2.5m, 2500000, GBP",
        "€ 3 ton, 300000, EUR",
        "3 ton euro, 300000, EUR",
    })
    void besideACurrencyItIsClear(String text, String number, String currency) {
        WrittenAmount amount = WrittenAmount.parse(text, Decimals.POINT).orElseThrow();
        assertEquals(number, amount.number().toPlainString().replaceFirst("\\.0+$", ""));
        assertEquals(currency, amount.currency());
    }

    @ParameterizedTest
    @CsvSource({
        "T€ 5, 5000",
        "TEUR 5, 5000",
        "K€ 5, 5000",
        "'5,\u2014', 5",
        "'5,\u2013', 5",
        "€ (5), -5",
        "(5) EUR, -5",
        "'EUR (1.234,50)', -1234.5",
    })
    void inThousandsWithoutCentsOrBetweenBrackets(String text, String number) {
        WrittenAmount amount = WrittenAmount.parse(text, Decimals.COMMA).orElseThrow();
        assertEquals(number, amount.number().stripTrailingZeros().toPlainString());
        assertEquals(text.startsWith("5,") ? "" : "EUR", amount.currency());
    }

    @ParameterizedTest
    @ValueSource(strings = {"€ (5", "€ (-5)", "€ ((5))", "T€ 5 mln", "T 5", "1e3", "€ (5) EUR"})
    void whatContradictsItselfIsNone(String text) {
        assertEquals(Optional.empty(), WrittenAmount.parse(text, Decimals.COMMA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3m", "3 M", "3 ton", "£ 3 ton", "€ 3 m2", "€ 3 per ton"})
    void elsewhereNobodyKnows(String text) {
        assertEquals(Optional.empty(), WrittenAmount.parse(text, Decimals.POINT));
    }
}
