package nl.overzicht.render.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines of an axis of amounts. */
class AmountAxisTest {

    @Test
    void fromZeroUp() {
        assertEquals(numbers("0", "50", "100"), AmountAxis.of(numbers("135")).ticks());
    }

    @Test
    void belowZeroToo() {
        AmountAxis axis = AmountAxis.of(numbers("10", "-5"));
        assertEquals(numbers("-5", "0", "5", "10"), axis.ticks());
        assertEquals(1 / 3.0, axis.share(BigDecimal.ZERO), 1e-9);
    }

    @Test
    void ofNegativesOnlyZeroIsTheTop() {
        AmountAxis axis = AmountAxis.of(numbers("-3", "-8"));
        assertEquals(1, axis.share(BigDecimal.ZERO));
        assertEquals(numbers("-5", "0"), axis.ticks());
    }

    @Test
    void ofZerosAndOfNothing() {
        assertEquals(numbers("0"), AmountAxis.of(numbers("0", "0")).ticks());
        assertEquals(numbers("0"), AmountAxis.of(List.of()).ticks());
        assertEquals(0, AmountAxis.of(List.of()).share(BigDecimal.ZERO));
    }

    @Test
    void everyAxisHasAFewDifferentRoundNumbersAndZero() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(24) - 4);
            List<BigDecimal> values = Stream.generate(() ->
                            BigDecimal.valueOf(random.nextInt(2001) - 1000).multiply(scale))
                    .limit(1 + random.nextInt(5))
                    .toList();
            AmountAxis axis = AmountAxis.of(values);
            assertEquals(new HashSet<>(axis.ticks()).size(), axis.ticks().size());
            assertTrue(axis.ticks().size() <= 5, () -> values + " " + axis);
            assertTrue(axis.ticks().stream().anyMatch(tick -> tick.signum() == 0), () -> values + " " + axis);
            Stream.concat(values.stream(), axis.ticks().stream())
                    .forEach(value -> assertTrue(axis.share(value) >= 0 && axis.share(value) <= 1));
            axis.ticks().forEach(tick -> assertTrue(tick.stripTrailingZeros().precision() <= 2, () -> "" + tick));
        }
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
