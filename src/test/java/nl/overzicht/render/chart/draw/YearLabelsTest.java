package nl.overzicht.render.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.overzicht.funding.Period;
import org.junit.jupiter.api.Test;

/** The years of an axis whose numbers are printed. */
class YearLabelsTest {

    @Test
    void allWhereTheyFit() {
        assertEquals(
                List.of(2026, 2027, 2028),
                YearLabels.fit(new Period(2026, 2028), 30, 18).numbers());
    }

    @Test
    void oneYear() {
        assertEquals(
                List.of(2026), YearLabels.fit(new Period(2026, 2026), 200, 18).numbers());
    }

    @Test
    void evenlyWhereTheSpanAllowsIt() {
        assertEquals(List.of(2022, 2026, 2030, 2034, 2038, 2042), new YearLabels(new Period(2022, 2042), 3).numbers());
    }

    @Test
    void roundYearsOnALongAxisAndBothEnds() {
        assertEquals(
                List.of(2025, 2040, 2050, 2060, 2070, 2080, 2090, 2101),
                new YearLabels(new Period(2025, 2101), 10).numbers());
    }

    @Test
    void theFirstAndTheLastAreThereAndNoTwoAreTooClose() {
        for (int length = 1; length <= 120; length++) {
            for (double column = 2; column < 40; column += 1.7) {
                Period years = new Period(2011, 2010 + length);
                YearLabels labels = YearLabels.fit(years, column, 18);
                List<Integer> numbers = labels.numbers();
                assertEquals(years.from(), numbers.get(0));
                assertEquals(years.to(), numbers.get(numbers.size() - 1));
                for (int i = 1; i < numbers.size(); i++) {
                    int step = numbers.get(i) - numbers.get(i - 1);
                    assertTrue(step >= Math.min(labels.least(), length - 1), () -> numbers + " " + labels);
                }
            }
        }
    }
}
