package nl.overzicht.render.chart.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jfree.chart.axis.NumberTickUnitSource;

/**
 * An axis of amounts. It always holds zero, so that the length of a bar is its amount.
 *
 * @param low least value in whole units, at most 0
 * @param high greatest value in whole units, at least 0 and more than the least
 * @param ticks values with a line, ascending: multiples of 1, 2 or 5 times a power of ten, one of them 0
 */
public record AmountAxis(BigDecimal low, BigDecimal high, List<BigDecimal> ticks) {

    /** About as many steps as can be read at the height of a chart. */
    private static final int STEPS = 3;

    /** The axis of these values; of none, or of zeros only, it has a line at zero and no other. */
    public static AmountAxis of(Collection<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return low.signum() == 0 && high.signum() == 0
                ? new AmountAxis(low, BigDecimal.ONE, List.of(BigDecimal.ZERO))
                : new AmountAxis(low, high, ticks(low, high));
    }

    private static List<BigDecimal> ticks(BigDecimal low, BigDecimal high) {
        double range = high.subtract(low).doubleValue();
        double size =
                new NumberTickUnitSource().getCeilingTickUnit(range / STEPS).getSize();
        BigDecimal step = new BigDecimal(
                BigDecimal.valueOf(size).round(new MathContext(1)).toPlainString());
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal last = high.divide(step, 0, RoundingMode.FLOOR);
        for (BigDecimal i = low.divide(step, 0, RoundingMode.CEILING);
                i.compareTo(last) <= 0;
                i = i.add(BigDecimal.ONE)) {
            ticks.add(i.multiply(step));
        }
        return List.copyOf(ticks);
    }

    /** Where a value stands: 0 at the least, 1 at the greatest. */
    public double share(BigDecimal value) {
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }
}
