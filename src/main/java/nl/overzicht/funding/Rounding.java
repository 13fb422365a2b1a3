package nl.overzicht.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A quantity with so many significant digits. Half goes away from zero; what is at most something goes up and what is at
 * least something goes down, so that it stays true. What needs no more digits is not changed.
 *
 * @param quantity the rounded number; once changed, one of any other precision than a bound is an "about"
 * @param place power of ten of the last digit kept: 5 in 24,0 million
 * @param changed whether digits were lost
 */
public record Rounding(Quantity quantity, int place, boolean changed) {

    /** Rounds to a number of digits, at least 1. */
    public static Rounding of(Quantity quantity, int digits) {
        BigDecimal rounded = quantity.value().round(new MathContext(digits, mode(quantity.precision())));
        int place = rounded.precision() - rounded.scale() - digits;
        if (rounded.compareTo(quantity.value()) == 0) {
            return new Rounding(quantity, place, false);
        }
        Precision precision = quantity.precision().isBound() ? quantity.precision() : Precision.ABOUT;
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(place).max(quantity.step());
        return new Rounding(new Quantity(rounded, quantity.unit(), precision, step), place, true);
    }

    private static RoundingMode mode(Precision precision) {
        return switch (precision) {
            case AT_MOST -> RoundingMode.CEILING;
            case AT_LEAST -> RoundingMode.FLOOR;
            default -> RoundingMode.HALF_UP;
        };
    }
}
