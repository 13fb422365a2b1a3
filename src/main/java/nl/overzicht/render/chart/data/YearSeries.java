package nl.overzicht.render.chart.data;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Status;

/**
 * Amounts of single years.
 *
 * @param name of the stream
 * @param status of all amounts
 * @param amounts by year; at least one
 * @param whole whether each is the sum of its year; otherwise there may be further amounts in that year
 * @param count the number of streams; more than one for a merged series
 */
public record YearSeries(String name, Status status, NavigableMap<Integer, Amount> amounts, boolean whole, int count) {

    /** The amount per year that a source states for all these years; empty when years have their own amounts. */
    public Optional<Amount> yearly() {
        Set<Amount> different = new HashSet<>(amounts.values());
        return different.size() == 1 && span().length() == amounts.size()
                ? different.stream().filter(Amount::yearly).findFirst()
                : Optional.empty();
    }

    /** From its first year to its last. */
    public Period span() {
        return new Period(amounts.firstKey(), amounts.lastKey());
    }

    /** The absolute value of the sum of its amounts, in whole units. */
    public BigDecimal size() {
        return amounts.values().stream()
                .map(Amount::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .abs();
    }
}
