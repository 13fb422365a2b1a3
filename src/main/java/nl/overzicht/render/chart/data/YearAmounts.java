package nl.overzicht.render.chart.data;

import static java.util.stream.Stream.concat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.fact.Coverage;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.sum.Measure;

/**
 * The known amounts of money by year, in one measure.
 *
 * @param measure of all amounts
 * @param series amounts of single years
 * @param periods all amounts for several years, by their first year
 * @param brackets the amounts for several years that are drawn: if a stream and status have many, only one
 * @param years of the axis
 */
public record YearAmounts(
        Measure measure, List<YearSeries> series, List<YearBracket> periods, List<YearBracket> brackets, Period years) {

    private static final Comparator<YearBracket> FIRST_YEAR =
            Comparator.comparing(bracket -> bracket.period().from());

    /** The leading statements about money with their years, which the sums consist of. */
    public static List<Statement> statements(Report report) {
        return report.facts().coverage().map(Coverage::lines).orElse(List.of());
    }

    /** From the first to the last year that rows of a measure are for; empty when they have none. */
    public static Optional<Period> span(Report report, Measure measure) {
        return statements(report).stream()
                .filter(row -> Measure.of(row).equals(measure))
                .map(row -> row.period().orElseThrow())
                .reduce(Period::span);
    }

    /** Whether any of these lines has an amount. */
    public static boolean areKnown(Report report, List<StreamLine> lines, Measure measure) {
        return span(report, measure)
                .filter(years -> of(report, lines, measure).anyMatch(amounts -> amounts.isKnown(years)))
                .isPresent();
    }

    private static Stream<StreamAmounts> of(Report report, List<StreamLine> lines, Measure measure) {
        return lines.stream().flatMap(line -> StreamAmounts.of(report, line, measure));
    }

    /**
     * The amounts of some streams.
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

    /** The number of series of a single stream, and of brackets. */
    public int count() {
        return (int) series.stream()
                        .filter(yearSeries -> yearSeries.count() == 1)
                        .count()
                + brackets.size();
    }

    /**
     * The series and brackets with the highest amounts, in the same order; at the end the other series of each status merged
     * into one.
     *
     * @param most number of separate series and brackets
     * @param fit number of series and brackets including merged ones; if it is not larger than the number of statuses,
     *     nothing is merged
     */
    public YearAmounts highest(int most, int fit) {
        if (count() <= Math.min(most, fit)) {
            return this;
        }
        int statuses = (int) series.stream().map(YearSeries::status).distinct().count();
        return fit > statuses ? highest(Math.min(most, fit - statuses)).withOthersOf(this) : highest(fit);
    }

    private YearAmounts withOthersOf(YearAmounts all) {
        List<YearSeries> drawn = new ArrayList<>(series);
        all.series().stream()
                .filter(yearSeries -> yearSeries.whole() && !series.contains(yearSeries))
                .collect(Collectors.groupingBy(YearSeries::status, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(others -> OtherSeries.of(others).ifPresent(drawn::add));
        return new YearAmounts(measure, List.copyOf(drawn), periods, brackets, years);
    }

    private YearAmounts highest(int most) {
        BigDecimal least = concat(
                        series.stream().map(YearSeries::size), brackets.stream().map(YearBracket::size))
                .sorted(Comparator.reverseOrder())
                .skip(most - 1L)
                .findFirst()
                .orElseThrow();
        List<YearSeries> kept = series.stream()
                .filter(yearSeries -> yearSeries.size().compareTo(least) >= 0)
                .limit(most)
                .toList();
        List<YearBracket> above = brackets.stream()
                .filter(bracket -> bracket.size().compareTo(least) >= 0)
                .limit(most - kept.size())
                .toList();
        return new YearAmounts(measure, kept, periods, above, years);
    }

    /** All amounts of the table; those for several years first. */
    public List<Amount> all() {
        return concat(
                        periods.stream().map(YearBracket::amount),
                        series.stream().flatMap(yearSeries -> yearSeries.amounts().values().stream()))
                .toList();
    }
}
