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
 * The known amounts of one status of a stream by year: sums of single years, amounts for several years, and what is not
 * divided over years.
 *
 * @param report with the sums
 * @param name of the stream
 * @param scope of its rows
 * @param measure of the amounts
 * @param status of the amounts
 */
record StreamAmounts(Report report, String name, Scope scope, Measure measure, Status status) {

    /** Most brackets of one stream and status; more are drawn as one. */
    private static final int MOST_BRACKETS = 2;

    /** The amounts of each status of a line. */
    static Stream<StreamAmounts> of(Report report, StreamLine line, Measure measure) {
        return report.facts().sums().of(line.scope()).statuses(measure).stream()
                .map(status -> new StreamAmounts(report, line.name(), line.scope(), measure, status));
    }

    boolean isKnown(Period years) {
        return years.years().anyMatch(year -> ofYear(year).isPresent())
                || !periods().isEmpty();
    }

    /** The bars; empty when no amount of a single year is known. */
    Optional<YearSeries> series(Period years) {
        NavigableMap<Integer, Amount> byYear = new TreeMap<>();
        years.years().forEach(year -> ofYear(year).ifPresent(amount -> byYear.put(year, amount)));
        boolean whole = byYear.keySet().stream().allMatch(year -> sumOf(year).isPresent());
        return byYear.isEmpty() ? Optional.empty() : Optional.of(new YearSeries(name, status, byYear, whole, 1));
    }

    /** The sum of a year. If the amounts of that year have no sum, the sum of those that are for that year only. */
    private Optional<Amount> ofYear(int year) {
        return sumOf(year).or(() -> sums().findSeparate(measure, status, year)).flatMap(this::amount);
    }

    private Optional<Sum> sumOf(int year) {
        return sums().of(measure, status, year).filter(sum -> sum.inWords().isPresent());
    }

    /** Each amount for several years, and the remainder that is not divided over years unless a bracket already shows it. */
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

    /** The brackets to draw: of many the remainder or the sum over all years, if known. */
    List<YearBracket> brackets() {
        List<YearBracket> periods = periods();
        int single = (int) periods.stream().filter(bracket -> !bracket.isRest()).count();
        return single <= MOST_BRACKETS
                ? periods
                : rest().or(() -> all(single)).map(List::of).orElse(periods);
    }

    /**
     * Whether the remainder is not in any bracket: it is left of a whole whose years are partly known, or of rows without
     * years.
     */
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

    /** The sum over all years, if no row is for a single year or without years. */
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
