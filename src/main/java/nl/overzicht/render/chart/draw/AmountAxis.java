package nl.overzicht.render.chart.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An axis of amounts. It begins and ends at a line, no amount is beyond these, and it always includes zero, so that the
 * length of a bar represents its amount.
 *
 * @param step between two lines, in whole units: 1, 2 or 5 times a power of ten
 * @param below number of steps below zero
 * @param above number of steps above zero
 */
public record AmountAxis(BigDecimal step, int below, int above) {

    /** The preferred number of steps. */
    private static final int FEW = 3;

    private static final List<Integer> ROUND = List.of(1, 2, 5);

    /**
     * The shortest axis for these values; without values, or for zeros only, it has a line at zero and no other.
     *
     * @param most steps, at least 2
     */
    public static AmountAxis of(Collection<BigDecimal> values, int most) {
        BigDecimal size = values.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (size.signum() == 0) {
            return new AmountAxis(BigDecimal.ONE, 0, 0);
        }
        int power = size.precision() - size.scale();
        return IntStream.rangeClosed(power - 3, power)
                .boxed()
                .flatMap(place -> ROUND.stream().map(digit -> digit + "E" + place))
                .map(step -> new AmountAxis(new BigDecimal(new BigDecimal(step).toPlainString()), 0, 0).with(values))
                .filter(axis -> axis.steps() <= most)
                .min(Comparator.comparing(AmountAxis::length).thenComparing(axis -> Math.abs(axis.steps() - FEW)))
                .orElseThrow();
    }

    /** An axis with the same step for these values. */
    public AmountAxis with(Collection<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new AmountAxis(step, stepsTo(low.negate()), stepsTo(high));
    }

    private int stepsTo(BigDecimal size) {
        return size.divide(step, 0, RoundingMode.CEILING).intValueExact();
    }

    /** The number of steps from the lowest line to the highest. */
    public int steps() {
        return below + above;
    }

    private BigDecimal length() {
        return step.multiply(BigDecimal.valueOf(steps()));
    }

    /** The values of the lines, ascending; one of them is 0. */
    public List<BigDecimal> ticks() {
        return Stream.iterate(-below, place -> place <= above, place -> place + 1)
                .map(place -> step.multiply(BigDecimal.valueOf(place)))
                .toList();
    }

    /** The distance of a value from the highest line, in steps. */
    public double fromTop(BigDecimal value) {
        return above - value.divide(step, MathContext.DECIMAL64).doubleValue();
    }
}
