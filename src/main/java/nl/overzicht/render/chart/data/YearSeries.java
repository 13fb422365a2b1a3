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
 * @param status of all of them
 * @param amounts by year; at least one
 * @param whole whether each is the sum of its year; else other amounts may be of that year too
 * @param count of how many streams: more than one are those that have no series of their own
 */
public record YearSeries(String name, Status status, NavigableMap<Integer, Amount> amounts, boolean whole, int count) {

    /**
     * The amount of each year when a source says one for all of them; empty when the years have amounts of their own.
     */
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

    /** The sum of its amounts in whole units, whatever its sign. */
    public BigDecimal size() {
        return amounts.values().stream()
                .map(Amount::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .abs();
    }
}
