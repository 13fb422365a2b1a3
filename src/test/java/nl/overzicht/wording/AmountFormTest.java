package nl.overzicht.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import org.junit.jupiter.api.Test;

/** Amounts of one column. */
class AmountFormTest {

    private static final Wording DUTCH = Wording.of(Language.NL);

    @Test
    void theSameUnitAndDecimals() {
        assertEquals(
                List.of("€0,4 miljoen", "€30,0 miljoen", "−€1.200,0 miljoen", "€0,0 miljoen"),
                column(stated("400000"), stated("30000000"), stated("-1200000000"), stated("0")));
    }

    @Test
    void billionsOnlyWhereAllAre() {
        assertEquals(List.of("€2,5 miljard", "€3,0 miljard"), column(stated("2500000000"), stated("3000000000")));
        assertEquals(List.of("€2.500 miljoen", "€600 miljoen"), column(stated("2500000000"), stated("600000000")));
    }

    @Test
    void noDigitIsRoundedAway() {
        assertEquals(List.of("€1.234.567", "€30.000.000"), column(stated("1234567"), stated("30000000")));
        assertEquals(List.of("€12,50", "€3,00"), column(stated("12.5"), stated("3")));
    }

    @Test
    void anApproximationGetsNoDigitMore() {
        assertEquals(
                List.of("ruim €30 miljoen", "€2,5 miljoen"),
                column(Quantity.of(new BigDecimal("30000000"), Quantity.EUR, Precision.MORE_THAN), stated("2500000")));
    }

    @Test
    void anotherCurrency() {
        assertEquals(
                List.of("USD 1.5 million", "USD 0.3 million"),
                column(Wording.of(Language.EN), List.of(stated("1500000", "USD"), stated("300000", "USD"))));
    }

    @Test
    void ofNothing() {
        assertEquals(List.of("€0"), column(stated("0")));
    }

    private static List<String> column(Quantity... quantities) {
        return column(DUTCH, Stream.of(quantities).toList());
    }

    private static List<String> column(Wording wording, List<Quantity> quantities) {
        AmountForm form = AmountForm.of(quantities);
        return quantities.stream()
                .map(quantity -> wording.quantity(quantity, form).replace(Wording.NBSP, ' '))
                .toList();
    }

    private static Quantity stated(String value) {
        return stated(value, Quantity.EUR);
    }

    private static Quantity stated(String value, String currency) {
        return Quantity.of(new BigDecimal(value), currency, Precision.STATED);
    }
}
