package nl.overzicht.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A rounded number is as near as its digits allow, on the side that its word asks for. */
class RoundingTest {

    private static final int VALUES = 20_000;

    private final Random random = new Random(20260113);

    @Test
    void neverMovesByMoreThanHalfAUnitAndABoundOnlyToItsOwnSide() {
        for (int i = 0; i < VALUES; i++) {
            Quantity quantity = quantity();
            int digits = 1 + random.nextInt(4);
            Rounding rounding = Rounding.of(quantity, digits);
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(rounding.place());
            BigDecimal moved = rounding.quantity().value().subtract(quantity.value());
            String shown = quantity + " to " + rounding;
            switch (quantity.precision()) {
                case AT_MOST -> assertTrue(moved.signum() >= 0 && moved.compareTo(unit) < 0, shown);
                case AT_LEAST ->
                    assertTrue(moved.signum() <= 0 && moved.negate().compareTo(unit) < 0, shown);
                default ->
                    assertTrue(moved.abs().multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0, shown);
            }
            assertEquals(moved.signum() != 0, rounding.changed(), shown);
            assertEquals(0, rounding.quantity().value().remainder(unit).signum(), shown);
            assertTrue(
                    rounding.quantity()
                                    .value()
                                    .abs()
                                    .movePointLeft(rounding.place())
                                    .compareTo(BigDecimal.TEN.pow(digits))
                            < 0,
                    shown);
        }
    }

    @Test
    void whatNeedsNoMoreDigitsStaysAsItIs() {
        for (int i = 0; i < VALUES; i++) {
            Quantity quantity = quantity();
            Rounding rounding = Rounding.of(quantity, 8);
            assertEquals(quantity, rounding.quantity());
            Quantity rounded = Rounding.of(quantity, 2).quantity();
            assertEquals(rounded, Rounding.of(rounded, 2).quantity());
        }
    }

    @Test
    void aRoundingIsOneOfItsNumberAndOfNoOtherFurtherOff() {
        for (int i = 0; i < VALUES; i++) {
            Quantity exact = new Quantity(quantity().value(), Quantity.EUR, Precision.STATED, BigDecimal.ZERO);
            Rounding rounding = Rounding.of(exact, 3);
            if (rounding.changed()) {
                assertEquals(Precision.ABOUT, rounding.quantity().precision());
                assertTrue(rounding.quantity().isRoundingOf(exact.value()), () -> exact + " to " + rounding);
                BigDecimal off = BigDecimal.ONE.scaleByPowerOfTen(rounding.place());
                assertTrue(!rounding.quantity().isRoundingOf(exact.value().add(off)), () -> exact + " to " + rounding);
            }
        }
    }

    private Quantity quantity() {
        BigDecimal digits = BigDecimal.valueOf(random.nextInt(99_999_999));
        BigDecimal value =
                (random.nextInt(10) == 0 ? digits.negate() : digits).scaleByPowerOfTen(random.nextInt(9) - 2);
        return Quantity.of(value, Quantity.EUR, Precision.values()[random.nextInt(Precision.values().length)]);
    }
}
