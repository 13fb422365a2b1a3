package nl.overzicht.funding;

import static nl.overzicht.funding.Precision.ABOUT;
import static nl.overzicht.funding.Precision.AT_LEAST;
import static nl.overzicht.funding.Precision.AT_MOST;
import static nl.overzicht.funding.Precision.ESTIMATED;
import static nl.overzicht.funding.Precision.MORE_THAN;
import static nl.overzicht.funding.Precision.NEARLY;
import static nl.overzicht.funding.Precision.STATED;
import static nl.overzicht.funding.Samples.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule of truth 1: of which numbers a qualified number is true, and when two of them can both be. */
class QuantityAgreementTest {

    private final Samples samples = new Samples();

    private static void assertTrueOf(Quantity quantity, List<String> yes, List<String> no) {
        yes.forEach(v -> assertTrue(quantity.admits(Samples.millions(v)), () -> quantity + " of " + v));
        no.forEach(v -> assertFalse(quantity.admits(Samples.millions(v)), () -> quantity + " of " + v));
    }

    @Test
    void eachQualifierAdmitsWhatItSays() {
        assertTrueOf(money("400", STATED), List.of("400"), List.of("399.999999", "400.000001"));
        assertTrueOf(
                money("400", MORE_THAN),
                List.of("400.000001", "408", "449.999999"),
                List.of("399", "400", "450", "470"));
        assertTrueOf(money("400", NEARLY), List.of("350.000001", "392", "399.999999"), List.of("350", "400", "401"));
        assertTrueOf(money("400", ABOUT), List.of("350.000001", "400", "449.999999"), List.of("350", "450"));
        assertTrueOf(money("400", AT_MOST), List.of("0", "400"), List.of("400.000001"));
        assertTrueOf(money("400", AT_LEAST), List.of("400", "9000"), List.of("399.999999"));
        assertTrueOf(money("400", ESTIMATED), List.of("1", "400", "9000"), List.of());
        assertTrueOf(money("208", MORE_THAN), List.of("208.4"), List.of("208", "208.5", "209"));
    }

    @Test
    void agreementIsMutual() {
        for (List<Precision> precisions : Samples.lists(Samples.PRECISIONS, 2)) {
            for (int near = -150; near <= 150; near += 25) {
                Quantity first = money("400", precisions.get(0));
                Quantity other = similarTo(first, near, precisions.get(1));
                assertEquals(first.agreesWith(other), other.agreesWith(first), () -> first + " and " + other);
            }
        }
    }

    @Test
    void twoAgreeExactlyWhenOneNumberFitsBoth() {
        for (List<Precision> precisions : Samples.lists(Samples.CHECKED, 2)) {
            for (int near = -150; near <= 150; near += 25) {
                Quantity first = money("400", precisions.get(0));
                Quantity other = similarTo(first, near, precisions.get(1));
                assertEquals(fitsBoth(first, other), first.agreesWith(other), () -> first + " and " + other);
            }
        }
    }

    /** The same step, so that ends of spans meet. */
    private static Quantity similarTo(Quantity amount, int near, Precision precision) {
        BigDecimal value = amount.value().add(Samples.millions("" + near));
        BigDecimal step = precision == STATED ? BigDecimal.ZERO : Samples.millions("100");
        return new Quantity(value, Quantity.EUR, precision, step);
    }

    /** Ends of spans are multiples of 25 million here: every multiple of 12.5 million from 0 to 900 million is enough. */
    private static boolean fitsBoth(Quantity first, Quantity other) {
        for (int i = 0; i <= 72; i++) {
            BigDecimal v = Samples.millions("12.5").multiply(BigDecimal.valueOf(i));
            if (first.admits(v) && other.admits(v)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatIsTrueOfOneNumberAgrees() {
        for (Precision precision : Samples.PRECISIONS) {
            Quantity amount = samples.quantity(precision);
            Quantity found = Quantity.of(samples.trueOf(amount), Quantity.EUR, STATED);
            assertTrue(amount.agreesWith(found) && found.agreesWith(amount), amount::toString);
        }
    }

    @Test
    void otherUnitsNeverAgree() {
        assertFalse(Quantity.ofCount(18, "homes").agreesWith(Quantity.ofCount(18, "areas")));
    }

    @Test
    void equalNumbersAreEqualHoweverWritten() {
        Quantity amount = Quantity.of(new BigDecimal("4.0E+2"), "homes", STATED);
        assertEquals(amount, Quantity.of(new BigDecimal("400.00"), "homes", STATED));
        assertEquals(amount.hashCode(), Quantity.ofCount(400, "homes").hashCode());
    }
}
