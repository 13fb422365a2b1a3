package nl.overzicht.render.chart.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.fact.Coverage;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;

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

    /** The statements on money of all areas with their years. */
    public static List<Statement> statements(Report report) {
        return report.facts().coverage().map(Coverage::lines).orElse(List.of()).stream()
                .filter(one -> one.area().isEmpty())
                .toList();
    }

    /** From the first to the last of their years. */
    public static Period span(List<Statement> statements) {
        return statements.stream()
                .map(one -> one.period().orElseThrow())
                .reduce((one, two) -> new Period(Math.min(one.from(), two.from()), Math.max(one.to(), two.to())))
                .orElseThrow();
    }

    /**
     * Those of statements on money of known years.
     *
     * @param years of the axis
     */
    public static YearAmounts of(List<Statement> statements, Period years, StatementWords words) {
        List<Series> series = new ArrayList<>();
        statements.stream().filter(YearAmounts::isOfOneYear).forEach(one -> add(series, one, words.stream(one)));
        List<Sum> sums = statements.stream()
                .filter(one -> !isOfOneYear(one))
                .map(one -> new Sum(words.stream(one), one.period().orElseThrow(), Amount.of(one)))
                .sorted(Comparator.comparing(sum -> sum.period().from()))
                .toList();
        return new YearAmounts(List.copyOf(series), sums, years);
    }

    /** Known for each year: a series, or an amount for a period of a single year. */
    private static boolean isOfOneYear(Statement one) {
        return one.isPerYear() || one.period().orElseThrow().length() == 1;
    }

    /** To the first series of its stream and status that has nothing in its years: nothing is added up here. */
    private static void add(List<Series> series, Statement one, String name) {
        Period period = one.period().orElseThrow();
        Series own = series.stream()
                .filter(its -> its.name().equals(name) && its.status().equals(one.status()))
                .filter(its -> period.years().noneMatch(its.amounts()::containsKey))
                .findFirst()
                .orElseGet(() -> {
                    Series fresh = new Series(name, one.status(), new TreeMap<>());
                    series.add(fresh);
                    return fresh;
                });
        period.years().forEach(year -> own.amounts().put(year, Amount.of(one)));
    }

    public int count() {
        return series.size() + sums.size();
    }

    /** Those with the highest amounts, in the same order. */
    public YearAmounts highest(int most) {
        if (count() <= most) {
            return this;
        }
        List<BigDecimal> sizes = Stream.concat(
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
        return Stream.concat(
                        sums.stream().map(Sum::amount), series.stream().flatMap(its -> its.amounts().values().stream()))
                .toList();
    }
}
