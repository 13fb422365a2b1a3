package nl.overzicht.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A number with its unit and its precision (rule of truth 1).
 *
 * @param value the number in whole units: 400 million euro is 400000000
 * @param unit what is counted: {@code EUR}, {@link #PERCENT} or the id of a counted thing or an index, such as {@code homes}
 * @param precision the source's qualifier
 * @param step the rounding step in whole units: 0 when exact, else the place of the last non-zero digit
 * @param grain the largest step of the parts that it was computed from, which no digit in print goes below: 100 million in
 *     a sum of about 600 and 8 million; 0 when exact
 */
public record Quantity(BigDecimal value, String unit, Precision precision, BigDecimal step, BigDecimal grain) {

    /** The unit of money. */
    public static final String EUR = "EUR";

    /** The unit of shares: 12.5 of it is an eighth. No id of a counted thing can be it. */
    public static final String PERCENT = "%";

    /** The unit of differences between shares. */
    public static final String POINTS = "pp";

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Normalises the numbers, so that equal quantities are equal records. */
    public Quantity {
        value = plain(value);
        step = plain(step);
        grain = plain(grain);
    }

    /** A number that says all of its digits. */
    public Quantity(BigDecimal value, String unit, Precision precision, BigDecimal step) {
        this(value, unit, precision, step, BigDecimal.ZERO);
    }

    /** A number of whole units as a source gives it; its step follows from its digits and precision (rule of truth 1). */
    public static Quantity of(BigDecimal value, String unit, Precision precision) {
        BigDecimal step = precision == Precision.STATED ? BigDecimal.ZERO : lastPlace(value);
        return new Quantity(value, unit, precision, step, step);
    }

    /** An exact count of things that we counted ourselves. */
    public static Quantity ofCount(long value, String unit) {
        return of(BigDecimal.valueOf(value), unit, Precision.STATED);
    }

    /** Whether this is money. */
    public boolean isMoney() {
        return unit.equals(EUR);
    }

    /**
     * Whether this is money of any currency: a unit of three capitals, the ISO code. Another currency than euro is a unit
     * of its own, in no total of euros and never added to them.
     */
    public boolean isCurrency() {
        return unit.equals(EUR) || unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** This number a whole number of times, as a yearly amount over {@code times} years. Its step grows with it; all else stays. */
    public Quantity times(int times) {
        BigDecimal factor = BigDecimal.valueOf(times);
        return new Quantity(value.multiply(factor), unit, precision, step.multiply(factor), grain);
    }

    /**
     * The sum of the parts (rule of truth 1), of one part that part. Empty when there are none, when their units differ, or
     * when a bound (at most, at least) is beside the other side or beside an approximation: such lines stand apart.
     */
    public static Optional<Quantity> sum(List<Quantity> parts) {
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal step = BigDecimal.ZERO;
        BigDecimal grain = BigDecimal.ZERO;
        Precision precision = Precision.STATED;
        String unit = parts.get(0).unit;
        for (Quantity part : parts) {
            if (!part.unit.equals(unit)) {
                return Optional.empty();
            }
            value = value.add(part.value);
            step = step.add(part.step);
            grain = grain.max(part.grain);
            precision = precision.join(part.precision);
        }
        Quantity sum = new Quantity(value, unit, precision, step, grain);
        return boundsKept(sum, parts) ? Optional.of(sum) : Optional.empty();
    }

    /**
     * This minus the other: the other's precision is mirrored first (rule of truth 1). Of shares it is in percentage
     * points. Empty when the two cannot be added. Where no rounded words are true of it, as of a small rest of what is
     * coarse, it keeps its digits: a difference has no parts that could stand apart.
     */
    public Optional<Quantity> minus(Quantity other) {
        return sum(List.of(this, other.negate()))
                .map(rest -> unit.equals(PERCENT) ? rest.withUnit(POINTS) : rest)
                .map(rest -> rest.printable().isPresent() ? rest : rest.inFull());
    }

    /** The same number, printed with each of its digits: for whoever compares it with another. */
    public Quantity inFull() {
        return new Quantity(value, unit, precision, step);
    }

    /** The same below zero, or above it: more-than becomes nearly. */
    public Quantity negate() {
        return new Quantity(value.negate(), unit, precision.mirror(), step, grain);
    }

    /** The same number with another unit; nothing is converted. */
    public Quantity withUnit(String other) {
        return new Quantity(value, other, precision, step, grain);
    }

    /**
     * As it is printed: what was computed promises no more than its coarsest part. Empty where no words are true of it;
     * its parts stand apart then.
     */
    public Optional<Quantity> printable() {
        return Rounding.toGrain(this);
    }

    /** Whether this quantity is true of {@code v} whole units, by rule of truth 1. Estimates are not checked. */
    public boolean admits(BigDecimal v) {
        BigDecimal half = step.divide(TWO);
        int side = v.compareTo(value);
        return switch (precision) {
            case STATED -> side == 0;
            case MORE_THAN -> side > 0 && v.compareTo(value.add(half)) < 0;
            case NEARLY -> side < 0 && v.compareTo(value.subtract(half)) > 0;
            case ABOUT -> v.subtract(value).abs().compareTo(half) < 0;
            case AT_MOST -> side <= 0;
            case AT_LEAST -> side >= 0;
            case ESTIMATED -> true;
        };
    }

    /**
     * Whether both can be true of one number: what one says about it and what the other says do not exclude each other.
     * Used to compare parts with their whole and one source with another.
     */
    public boolean agreesWith(Quantity other) {
        if (!unit.equals(other.unit)) {
            return false;
        }
        if (other.precision == Precision.STATED) {
            return admits(other.value);
        }
        if (precision == Precision.STATED) {
            return other.admits(value);
        }
        return precision == Precision.ESTIMATED
                || other.precision == Precision.ESTIMATED
                || Range.of(this).meets(Range.of(other));
    }

    /**
     * Whether saying this instead of the other says nothing that the other does not: each number of which the other can
     * be true is one of which this is true. An estimate is said as an estimate or as "about".
     */
    public boolean follows(Quantity other) {
        boolean hedged = other.precision != Precision.ESTIMATED
                || precision == Precision.ESTIMATED
                || precision == Precision.ABOUT;
        return unit.equals(other.unit) && hedged && Range.of(this).holds(Range.of(other));
    }

    /** Whether this is an exact number of the same unit rounded to the step, half going away from zero. */
    public boolean isRoundingOf(BigDecimal v) {
        return step.signum() > 0
                && v.divide(step, 0, RoundingMode.HALF_UP).multiply(step).compareTo(value) == 0;
    }

    /** Whether each number of which this can be true lies from the low end to the high one, their ends included. */
    public boolean liesBetween(Quantity low, Quantity high) {
        Range span = new Range(Range.of(low).low(), Range.of(high).high(), true);
        return unit.equals(low.unit) && unit.equals(high.unit) && span.holds(Range.of(this));
    }

    /** Whether each number of which this can be true is above zero. */
    public boolean isCertainlyPositive() {
        Range range = Range.of(this);
        int side = range.low().map(BigDecimal::signum).orElse(-1);
        return side > 0 || side == 0 && !range.closed();
    }

    /** A bound survives in a sum only as itself; where the join is an approximation, no bound may have gone in. */
    private static boolean boundsKept(Quantity sum, List<Quantity> parts) {
        return sum.precision != Precision.ABOUT || parts.stream().noneMatch(part -> part.precision.isBound());
    }

    private static BigDecimal lastPlace(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ONE;
        }
        return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
