package nl.overzicht.render.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines of an axis of amounts. */
class AmountAxisTest {

    private static final int MOST = 5;

    @Test
    void theHighestBarIsNotBeyondTheHighestLine() {
        assertEquals(
                numbers("0", "50", "100", "150"),
                AmountAxis.of(numbers("135"), MOST).ticks());
        assertEquals(numbers("0", "50", "100"), AmountAxis.of(numbers("100"), 3).ticks());
        assertEquals(
                numbers("0", "2", "4", "6"), AmountAxis.of(numbers("5.5"), 3).ticks());
    }

    @Test
    void belowZeroToo() {
        AmountAxis axis = AmountAxis.of(numbers("10", "-5"), MOST);
        assertEquals(numbers("-5", "0", "5", "10"), axis.ticks());
        assertEquals(2, axis.fromTop(BigDecimal.ZERO));
    }

    @Test
    void ofNegativesOnlyZeroIsTheTop() {
        AmountAxis axis = AmountAxis.of(numbers("-3", "-8"), MOST);
        assertEquals(0, axis.fromTop(BigDecimal.ZERO));
        assertEquals(numbers("-8", "-6", "-4", "-2", "0"), axis.ticks());
    }

    @Test
    void ofZerosAndOfNothing() {
        assertEquals(numbers("0"), AmountAxis.of(numbers("0", "0"), MOST).ticks());
        assertEquals(numbers("0"), AmountAxis.of(List.of(), MOST).ticks());
        assertEquals(0, AmountAxis.of(List.of(), MOST).fromTop(BigDecimal.ZERO));
    }

    @Test
    void aRowWithTheStepOfOthersIsAsLongAsItsOwnAmounts() {
        AmountAxis all = AmountAxis.of(numbers("400", "-90"), MOST);
        assertEquals(numbers("-100", "0", "100", "200", "300", "400"), all.ticks());
        assertEquals(numbers("0", "100"), all.with(numbers("3")).ticks());
        assertEquals(numbers("0"), all.with(numbers("0")).ticks());
    }

    @Test
    void everyAxisHasAFewRoundLinesAndHoldsItsAmounts() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(24) - 4);
            List<BigDecimal> values = Stream.generate(() ->
                            BigDecimal.valueOf(random.nextInt(2001) - 1000).multiply(scale))
                    .limit(1 + random.nextInt(5))
                    .toList();
            int most = 2 + random.nextInt(4);
            AmountAxis axis = AmountAxis.of(values, most);
            assertTrue(axis.steps() <= most, () -> values + " " + axis);
            assertTrue(axis.ticks().stream().anyMatch(tick -> tick.signum() == 0), () -> values + " " + axis);
            values.forEach(value -> assertTrue(
                    axis.fromTop(value) >= 0 && axis.fromTop(value) <= axis.steps(), () -> values + " " + axis));
            assertEquals(1, axis.step().stripTrailingZeros().precision());
        }
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
