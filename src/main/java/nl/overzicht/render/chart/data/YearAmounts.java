package nl.overzicht.render.chart.data;

import static java.util.stream.Stream.concat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.fact.Coverage;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Stream;
import nl.overzicht.report.Report;

/**
 * What is known of money by years, in one currency.
 *
 * @param series what is known year by year
 * @param sums amounts for several years together, by their first year
 * @param years of the axis
 */
public record YearAmounts(List<Series> series, List<Sum> sums, Period years) {

    /**
     * Amounts of single years.
     *
     * @param name of the stream
     * @param status of all of them
     * @param amounts by year; at least one
     */
    public record Series(String name, Status status, NavigableMap<Integer, Amount> amounts) {

        /** Whether a source says one amount for each year. */
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

        public BigDecimal size() {
            return amounts.values().stream()
                    .map(Amount::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .abs();
        }
    }

    /** An amount for the years of a period together. */
    public record Sum(String name, Period period, Amount amount) {}

    /** The leading statements on money with their years, of which sums are made. */
    public static List<Statement> statements(Report report) {
        return report.facts().coverage().map(Coverage::lines).orElse(List.of());
    }

    /** From the first to the last of their years. */
    public static Period span(List<Statement> statements) {
        return statements.stream()
                .map(one -> one.period().orElseThrow())
                .reduce((one, two) -> new Period(Math.min(one.from(), two.from()), Math.max(one.to(), two.to())))
                .orElseThrow();
    }

    /**
     * Those of some streams, in the first currency of each.
     *
     * @param years of the axis
     */
    public static YearAmounts of(Report report, List<Stream> streams, Period years) {
        List<Series> series = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        for (Stream stream : streams) {
            new StreamAmounts(report, stream, years).addTo(series, sums);
        }
        sums.sort(Comparator.comparing(sum -> sum.period().from()));
        return new YearAmounts(List.copyOf(series), List.copyOf(sums), years);
    }

    /** Whether there is an amount of any stream. */
    public static boolean areKnown(Report report) {
        List<Statement> all = statements(report);
        return !all.isEmpty()
                && of(report, report.programme().streams(), span(all)).count() > 0;
    }

    public int count() {
        return series.size() + sums.size();
    }

    /** Those with the highest amounts, in the same order. */
    public YearAmounts highest(int most) {
        if (count() <= most) {
            return this;
        }
        List<BigDecimal> sizes = concat(
                        series.stream().map(Series::size),
                        sums.stream().map(sum -> sum.amount().value().abs()))
                .sorted(Comparator.reverseOrder())
                .toList();
        BigDecimal least = sizes.get(most - 1);
        List<Series> kept = series.stream()
                .filter(its -> its.size().compareTo(least) >= 0)
                .limit(most)
                .toList();
        return new YearAmounts(
                kept,
                sums.stream()
                        .filter(sum -> sum.amount().value().abs().compareTo(least) >= 0)
                        .limit(most - kept.size())
                        .toList(),
                years);
    }

    /** All amounts, the sums first. */
    public List<Amount> all() {
        return concat(sums.stream().map(Sum::amount), series.stream().flatMap(its -> its.amounts().values().stream()))
                .toList();
    }
}
