package nl.overzicht.funding;

import static nl.overzicht.funding.Samples.millions;
import static nl.overzicht.funding.Samples.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What one number says beside another: whether it follows from it, can be true with it, lies between two. */
class QuantityImplicationTest {

    private static final int PAIRS = 20_000;

    private final Samples samples = new Samples();

    @Test
    void whatFollowsIsTrueOfAllThatTheOtherIsTrueOf() {
        int follows = 0;
        for (int i = 0; i < PAIRS; i++) {
            Quantity said = samples.quantity(Samples.CHECKED.get(samples.nextBelow(Samples.CHECKED.size())));
            BigDecimal off = said.step().multiply(BigDecimal.valueOf(samples.nextBelow(5) - 2));
            Quantity near = Quantity.of(
                    said.value().add(off), said.unit(), Samples.CHECKED.get(samples.nextBelow(Samples.CHECKED.size())));
            if (said.follows(near)) {
                follows++;
                BigDecimal value = samples.trueOf(near);
                assertTrue(said.admits(value), () -> said + " of " + value + " from " + near);
                assertTrue(said.agreesWith(near), () -> said + " with " + near);
            }
        }
        assertTrue(follows > PAIRS / 20, "" + follows);
    }

    @Test
    void itFollowsOrNot() {
        Quantity whole = money("400", Precision.MORE_THAN);
        assertTrue(whole.follows(money("408", Precision.STATED)));
        assertTrue(whole.follows(whole));
        assertFalse(whole.follows(money("400", Precision.STATED)));
        assertFalse(whole.follows(money("450", Precision.STATED)));
        assertFalse(whole.follows(money("400", Precision.ABOUT)));
        assertTrue(money("400", Precision.ABOUT).follows(whole));
        assertTrue(money("400", Precision.ABOUT).follows(money("400", Precision.ESTIMATED)));
        assertTrue(money("400", Precision.ESTIMATED).follows(money("400", Precision.ESTIMATED)));
        assertFalse(money("500", Precision.AT_MOST).follows(money("400", Precision.ESTIMATED)));
        assertTrue(money("500", Precision.AT_MOST).follows(money("500", Precision.AT_MOST)));
        assertTrue(money("500", Precision.AT_MOST).follows(money("500", Precision.NEARLY)));
        assertFalse(money("500", Precision.AT_MOST).follows(money("600", Precision.AT_MOST)));
        assertFalse(money("500", Precision.AT_LEAST).follows(money("400", Precision.AT_LEAST)));
        assertFalse(money("500", Precision.ABOUT).follows(money("500", Precision.AT_MOST)));
        assertFalse(whole.follows(money("408", Precision.STATED).withUnit("USD")));
    }

    @Test
    void itLiesBetweenWithItsEnds() {
        Quantity low = money("15", Precision.STATED);
        Quantity high = money("20", Precision.STATED);
        assertTrue(low.liesBetween(low, high) && high.liesBetween(low, high));
        assertTrue(money("15", Precision.MORE_THAN).liesBetween(low, high));
        assertFalse(money("15", Precision.NEARLY).liesBetween(low, high));
        assertFalse(money("21", Precision.STATED).liesBetween(low, high));
        assertFalse(money("16", Precision.STATED).withUnit("USD").liesBetween(low, high));
        assertFalse(money("16", Precision.STATED).liesBetween(low, high.withUnit("USD")));
        assertFalse(money("16", Precision.STATED).liesBetween(low.withUnit("USD"), high));
        assertFalse(money("16", Precision.AT_LEAST).liesBetween(low, high));
    }

    @Test
    void aboveZeroForCertain() {
        assertTrue(money("1", Precision.STATED).isCertainlyPositive());
        assertFalse(money("0", Precision.STATED).isCertainlyPositive());
        assertFalse(money("-1", Precision.STATED).isCertainlyPositive());
        assertTrue(money("0", Precision.MORE_THAN).isCertainlyPositive());
        assertFalse(money("0", Precision.AT_LEAST).isCertainlyPositive());
        assertFalse(money("5", Precision.AT_MOST).isCertainlyPositive());
        assertTrue(new Quantity(millions("1"), "EUR", Precision.ABOUT, millions("2")).isCertainlyPositive());
        assertFalse(new Quantity(millions("1"), "EUR", Precision.ABOUT, millions("3")).isCertainlyPositive());
    }

    @Test
    void moneyIsOfACurrency() {
        assertTrue(money("1", Precision.STATED).isMoney()
                && money("1", Precision.STATED).isCurrency());
        Quantity dollars = money("1", Precision.STATED).withUnit("USD");
        assertFalse(dollars.isMoney());
        assertTrue(dollars.isCurrency());
        for (String unit : new String[] {"homes", "usd", "US", "USDX", "U[D", "@BC", "%", "pp"}) {
            assertFalse(money("1", Precision.STATED).withUnit(unit).isCurrency(), unit);
        }
        assertTrue(money("1", Precision.STATED).withUnit("AZA").isCurrency());
    }

    @Test
    void sharesDifferInPoints() {
        Quantity share = Quantity.of(new BigDecimal("12.5"), Quantity.PERCENT, Precision.STATED);
        assertEquals(Quantity.POINTS, share.minus(share).orElseThrow().unit());
        assertEquals(
                "EUR",
                money("1", Precision.STATED)
                        .minus(money("1", Precision.STATED))
                        .orElseThrow()
                        .unit());
        assertTrue(share.minus(money("1", Precision.STATED)).isEmpty());
    }

    @Test
    void wordsInTheDataAreRead() {
        for (Precision precision : Precision.values()) {
            assertEquals(precision, Precision.of(precision.id()).orElseThrow());
        }
        assertTrue(Precision.of("ruim").isEmpty());
    }
}
