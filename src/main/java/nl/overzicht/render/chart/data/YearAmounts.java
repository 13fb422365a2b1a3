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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.fact.Coverage;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.sum.Measure;

/**
 * What is known of money by years, in one measure.
 *
 * @param measure of all amounts
 * @param series what is known year by year
 * @param periods amounts that are not of single years, by their first year; all of them
 * @param brackets what a drawing shows of these: of a stream and status with many, one
 * @param years of the axis
 */
public record YearAmounts(
        Measure measure, List<Series> series, List<Bracket> periods, List<Bracket> brackets, Period years) {

    /**
     * Amounts of single years.
     *
     * @param name of the stream
     * @param status of all of them
     * @param amounts by year; at least one
     * @param whole whether each is the sum of its year; else other amounts may be of that year too
     * @param count of how many streams: more than one are those that have no series of their own
     */
    public record Series(String name, Status status, NavigableMap<Integer, Amount> amounts, boolean whole, int count) {

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

    /**
     * An amount for the years of a period together.
     *
     * @param name of the stream
     * @param period its years
     * @param amount over all of them
     * @param count of how many periods it is; {@link #REST}: what is not divided over years
     */
    public record Bracket(String name, Period period, Amount amount, int count) {

        /** In the place of a count. */
        static final int REST = 0;

        /** Whether it is what is not divided over years. */
        public boolean isRest() {
            return count == REST;
        }

        BigDecimal size() {
            return amount.value().abs();
        }
    }

    private static final Comparator<Bracket> FIRST_YEAR =
            Comparator.comparing(bracket -> bracket.period().from());

    /** The leading statements on money with their years, of which sums are made. */
    public static List<Statement> statements(Report report) {
        return report.facts().coverage().map(Coverage::lines).orElse(List.of());
    }

    /** From the first to the last year that rows of a measure name; empty when none does. */
    public static Optional<Period> span(Report report, Measure measure) {
        return statements(report).stream()
                .filter(row -> Measure.of(row).equals(measure))
                .map(row -> row.period().orElseThrow())
                .reduce(Period::span);
    }

    /** Whether there is an amount of some line. */
    public static boolean areKnown(Report report, List<StreamLine> lines, Measure measure) {
        return span(report, measure)
                .filter(years -> of(report, lines, measure).anyMatch(amounts -> amounts.isKnown(years)))
                .isPresent();
    }

    private static Stream<StreamAmounts> of(Report report, List<StreamLine> lines, Measure measure) {
        return lines.stream().flatMap(line -> StreamAmounts.of(report, line, measure));
    }

    /**
     * Those of some streams.
     *
     * @param years of the axis
     */
    public static YearAmounts of(Report report, List<StreamLine> lines, Measure measure, Period years) {
        List<StreamAmounts> all = of(report, lines, measure).toList();
        return new YearAmounts(
                measure,
                all.stream().flatMap(amounts -> amounts.series(years).stream()).toList(),
                all.stream()
                        .flatMap(amounts -> amounts.periods().stream())
                        .sorted(FIRST_YEAR)
                        .toList(),
                all.stream()
                        .flatMap(amounts -> amounts.brackets().stream())
                        .sorted(FIRST_YEAR)
                        .toList(),
                years);
    }

    /** The number of series and brackets that can be drawn on their own. */
    public int count() {
        return (int) series.stream().filter(its -> its.count() == 1).count() + brackets.size();
    }

    /**
     * Those with the highest amounts, in the same order; the other series of a status together as one at the end.
     *
     * @param most how many on their own
     * @param fit how many in all, at least as many as there are statuses and one more; with fewer none are together
     */
    public YearAmounts highest(int most, int fit) {
        if (count() <= Math.min(most, fit)) {
            return this;
        }
        int statuses = (int) series.stream().map(Series::status).distinct().count();
        return fit > statuses ? highest(Math.min(most, fit - statuses)).withOthersOf(this) : highest(fit);
    }

    private YearAmounts withOthersOf(YearAmounts all) {
        List<Series> drawn = new ArrayList<>(series);
        all.series().stream()
                .filter(its -> its.whole() && !series.contains(its))
                .collect(Collectors.groupingBy(Series::status, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(others -> OtherSeries.of(others).ifPresent(drawn::add));
        return new YearAmounts(measure, List.copyOf(drawn), periods, brackets, years);
    }

    private YearAmounts highest(int most) {
        BigDecimal least = concat(
                        series.stream().map(Series::size), brackets.stream().map(Bracket::size))
                .sorted(Comparator.reverseOrder())
                .skip(most - 1L)
                .findFirst()
                .orElseThrow();
        List<Series> kept = series.stream()
                .filter(its -> its.size().compareTo(least) >= 0)
                .limit(most)
                .toList();
        List<Bracket> above = brackets.stream()
                .filter(bracket -> bracket.size().compareTo(least) >= 0)
                .limit(most - kept.size())
                .toList();
        return new YearAmounts(measure, kept, periods, above, years);
    }

    /** All amounts of the table, those of periods first. */
    public List<Amount> all() {
        return concat(
                        periods.stream().map(Bracket::amount),
                        series.stream().flatMap(its -> its.amounts().values().stream()))
                .toList();
    }
}
