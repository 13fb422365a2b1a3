package nl.overzicht.funding;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers of which a quantity can be true (rule of truth 1).
 *
 * @param low empty: no lower end
 * @param high empty: no upper end
 * @param closed whether the ends themselves are among them
 */
record Range(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean closed) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** An estimate counts as "about": it is never more exact. */
    static Range of(Quantity quantity) {
        BigDecimal value = quantity.value();
        BigDecimal half = quantity.step().divide(TWO);
        return switch (quantity.precision()) {
            case STATED -> new Range(Optional.of(value), Optional.of(value), true);
            case MORE_THAN -> new Range(Optional.of(value), Optional.of(value.add(half)), false);
            case NEARLY -> new Range(Optional.of(value.subtract(half)), Optional.of(value), false);
            case AT_MOST -> new Range(Optional.empty(), Optional.of(value), true);
            case AT_LEAST -> new Range(Optional.of(value), Optional.empty(), true);
            case ABOUT, ESTIMATED -> new Range(Optional.of(value.subtract(half)), Optional.of(value.add(half)), false);
        };
    }

    /** Whether every number of the other is among these. */
    boolean holds(Range other) {
        boolean ends = closed || !other.closed;
        return low.map(mine -> other.low
                                .map(bound -> bound.compareTo(mine) > 0 || ends && bound.compareTo(mine) == 0)
                                .orElse(false))
                        .orElse(true)
                && high.map(mine -> other.high
                                .map(bound -> bound.compareTo(mine) < 0 || ends && bound.compareTo(mine) == 0)
                                .orElse(false))
                        .orElse(true);
    }

    /** Whether a number can be among both. Where they only touch, both must hold their end. */
    boolean meets(Range other) {
        return reaches(other) && other.reaches(this);
    }

    /** Whether the high end of these is not below the low end of the other. */
    private boolean reaches(Range other) {
        if (high.isEmpty() || other.low.isEmpty()) {
            return true;
        }
        int order = other.low.get().compareTo(high.get());
        return order < 0 || order == 0 && closed && other.closed;
    }
}
