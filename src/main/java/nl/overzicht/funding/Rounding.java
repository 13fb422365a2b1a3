package nl.overzicht.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quantity with a number of significant digits. Half goes away from zero; what is at most something goes up and what is at
 * least something goes down, so that it stays true. What needs no more digits is not changed.
 *
 * @param quantity the rounded number; once changed, one of any other precision than a bound is an "about"
 * @param place power of ten of the last digit kept: 5 in 24,0 million
 * @param changed whether digits were lost
 */
public record Rounding(Quantity quantity, int place, boolean changed) {

    /** Rounds to a number of significant digits, at least 1. */
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

    /**
     * A computed number in the words that are true of it, no finer than its grain: ruim and minimaal go down, bijna and
     * maximaal up; where that is not true it is circa. What has no digit below its grain is not changed.
     *
     * @return empty: no words are true, as of a number half way between two that may be said
     */
    static Optional<Quantity> toGrain(Quantity quantity) {
        if (quantity.precision() == Precision.STATED || isMultiple(quantity.value(), quantity.grain())) {
            return Optional.of(quantity);
        }
        return Stream.of(quantity.precision(), Precision.ABOUT)
                .map(precision -> toGrain(quantity, precision))
                .filter(words -> words.admits(quantity.value()))
                .findFirst();
    }

    private static boolean isMultiple(BigDecimal value, BigDecimal grain) {
        return grain.signum() == 0 || value.remainder(grain).signum() == 0;
    }

    /** As a reader takes it: the last digit that is not 0 says how exact it is. */
    private static Quantity toGrain(Quantity quantity, Precision precision) {
        BigDecimal grain = quantity.grain();
        BigDecimal rounded =
                quantity.value().divide(grain, 0, towardsTruth(precision)).multiply(grain);
        return Quantity.of(rounded, quantity.unit(), precision);
    }

    private static RoundingMode towardsTruth(Precision precision) {
        return switch (precision) {
            case MORE_THAN -> RoundingMode.DOWN;
            case NEARLY -> RoundingMode.UP;
            default -> mode(precision);
        };
    }

    private static RoundingMode mode(Precision precision) {
        return switch (precision) {
            case AT_MOST -> RoundingMode.CEILING;
            case AT_LEAST -> RoundingMode.FLOOR;
            default -> RoundingMode.HALF_UP;
        };
    }
}
