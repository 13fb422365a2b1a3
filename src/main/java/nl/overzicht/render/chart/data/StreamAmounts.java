package nl.overzicht.render.chart.data;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * What is known of one status of a stream by years: the sums of single years, what counts for several together, and what is
 * not divided over years.
 *
 * @param report with the sums
 * @param name of the stream
 * @param scope its rows
 * @param measure of the amounts
 * @param status of the amounts
 */
record StreamAmounts(Report report, String name, Scope scope, Measure measure, Status status) {

    /** More brackets than these of one stream and status are drawn as one. */
    private static final int MOST_BRACKETS = 2;

    /** One for each status of a stream, or of what is of none. */
    static Stream<StreamAmounts> of(Report report, StreamLine line, Measure measure) {
        return report.facts().sums().of(line.scope()).statuses(measure).stream()
                .map(status -> new StreamAmounts(report, line.name(), line.scope(), measure, status));
    }

    boolean isKnown(Period years) {
        return years.years().anyMatch(year -> ofYear(year).isPresent())
                || !periods().isEmpty();
    }

    /** The bars; empty: no single year is known. */
    Optional<YearSeries> series(Period years) {
        NavigableMap<Integer, Amount> byYear = new TreeMap<>();
        years.years().forEach(year -> ofYear(year).ifPresent(amount -> byYear.put(year, amount)));
        boolean whole = byYear.keySet().stream().allMatch(year -> sumOf(year).isPresent());
        return byYear.isEmpty() ? Optional.empty() : Optional.of(new YearSeries(name, status, byYear, whole, 1));
    }

    /** The sum of a year; where other amounts may be of that year too, what is said about the year alone. */
    private Optional<Amount> ofYear(int year) {
        return sumOf(year).or(() -> sums().apart(measure, status, year)).flatMap(this::amount);
    }

    private Optional<Sum> sumOf(int year) {
        return sums().of(measure, status, year).filter(sum -> sum.inWords().isPresent());
    }

    /** Each amount for several years together, and what is not divided over years where that is something else. */
    List<YearBracket> periods() {
        List<YearBracket> periods = new ArrayList<>();
        for (Sum sum : sums().ofPeriods(measure, status)) {
            amount(sum)
                    .ifPresent(amount ->
                            periods.add(new YearBracket(name, sum.span().orElseThrow(), amount, 1)));
        }
        rest().filter(rest -> isElsewhere()).ifPresent(periods::add);
        return periods;
    }

    /** What is drawn of them: of many one, with what they come to, where that is known. */
    List<YearBracket> brackets() {
        List<YearBracket> periods = periods();
        int single = (int) periods.stream().filter(bracket -> !bracket.isRest()).count();
        return single <= MOST_BRACKETS
                ? periods
                : rest().or(() -> all(single)).map(List::of).orElse(periods);
    }

    /** Of a whole whose years are known in part, or of rows without years: no bracket of a period says it. */
    private boolean isElsewhere() {
        return sums().comparisons(measure, status).stream()
                        .anyMatch(comparison -> comparison.dimension() == Dimension.YEAR)
                || total().stream()
                        .flatMap(sum -> sum.counted().stream())
                        .anyMatch(row -> row.period().isEmpty());
    }

    private Optional<YearBracket> rest() {
        return total().flatMap(Sum::span)
                .flatMap(span -> Optional.ofNullable(
                                sums().remainders(measure, status).get(Dimension.YEAR))
                        .map(rest -> new YearBracket(
                                name,
                                span,
                                new Amount(rest, status, false, true, Optional.empty(), sources()),
                                YearBracket.REST)));
    }

    /** Where no single year is known, the sum over all years. */
    private Optional<YearBracket> all(int periods) {
        return total().filter(sum -> sum.counted().stream()
                        .noneMatch(row ->
                                row.period().isEmpty() || row.period().get().length() == 1))
                .flatMap(sum -> amount(sum)
                        .map(amount -> new YearBracket(name, sum.span().orElseThrow(), amount, periods)));
    }

    private List<String> sources() {
        return total().stream()
                .flatMap(sum -> sum.counted().stream())
                .map(row -> row.source())
                .distinct()
                .toList();
    }

    private Optional<Sum> total() {
        return sums().of(measure, status);
    }

    private Optional<Amount> amount(Sum sum) {
        return Amount.of(scope, sum, report);
    }

    private Sums sums() {
        return report.facts().sums().of(scope);
    }
}
