package nl.overzicht.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * The money of an area: for each currency and status the sums of its streams and items, and their total.
 *
 * @param groups one for each measure and status: the main quantity first, euro first, statuses in their order
 * @param years those with a separately known amount, and short gaps between them; empty when there is at most one
 * @param leftOut what is left out because there is too much
 */
public record AreaMoney(List<Group> groups, List<Integer> years, Omissions leftOut) {

    /** The most items in a table. */
    private static final int MOST_ITEMS = 50;

    /** The most years in a table. */
    private static final int MOST_YEARS = 60;

    /** The most lines of streams in a table; where there are more streams, those with the highest amounts are shown. */
    private static final int MOST_LINES = 120;

    /** The most amounts of single years in a table. */
    private static final int MOST_CELLS = 300;

    /**
     * What is left out of the tables. All of it is in the open data.
     *
     * @param streams the number of streams
     * @param items the number of items
     * @param years whether the amounts of single years are left out
     */
    public record Omissions(int streams, int items, boolean years) {

        private static final Omissions NONE = new Omissions(0, 0, false);
    }

    /**
     * The money of an area in one measure and status.
     *
     * @param lines of streams, each followed by its items; items without a stream at the end
     * @param total of all rows of the area
     * @param rest by dimension: the part of the total that is not divided over streams, items or years
     */
    public record Group(List<Line> lines, Line total, Map<Dimension, Quantity> rest) {

        /** Whether the total adds anything to the only line. */
        public boolean hasTotal() {
            return lines.stream().filter(line -> line.scope().item().isEmpty()).count() != 1
                    || !lines.get(0).sum().counted().equals(total.sum().counted());
        }
    }

    /**
     * The sums of one stream, item or area.
     *
     * @param scope of the rows
     * @param sum over all years
     * @param byYear the sums of the years that it has rows for
     */
    public record Line(Scope scope, Sum sum, Map<Integer, Sum> byYear) {}

    /** The money of an area; without groups when none of its rows is an amount of money. */
    public static AreaMoney of(Report report, String area) {
        List<Statement> rows = report.programme().statements().ofArea(area).stream()
                .filter(row -> row.amount().isCurrency() && row.role() == Statement.Role.CURRENT)
                .toList();
        return rows.isEmpty()
                ? new AreaMoney(List.of(), List.of(), Omissions.NONE)
                : new Rows(report, area, rows).money();
    }

    /** All lines, including those of totals. */
    public Stream<Line> lines() {
        return lines(groups);
    }

    private static Stream<Line> lines(List<Group> groups) {
        return groups.stream().flatMap(group -> Stream.concat(group.lines().stream(), Stream.of(group.total())));
    }

    /** The rows of an area that are money. */
    private record Rows(Report report, String area, List<Statement> rows) {

        AreaMoney money() {
            Set<Integer> named = years();
            List<Scope> streams = streams().toList();
            List<Scope> highest = highest(streams);
            List<Scope> items = items(highest);
            List<Scope> shown = items.subList(0, Math.min(items.size(), MOST_ITEMS));
            List<Group> groups = new ArrayList<>();
            for (Measure measure : sums().money(Scope.ofArea(area))) {
                for (Status status : sums().of(Scope.ofArea(area)).statuses(measure)) {
                    groups.add(group(measure, status, highest, shown, named));
                }
            }
            List<Integer> known = withGaps(
                    named.stream().filter(year -> isKnown(year, groups)).toList());
            boolean fit = known.size() * lines(groups).count() <= MOST_CELLS;
            Omissions leftOut = new Omissions(streams.size() - highest.size(), items.size() - shown.size(), !fit);
            return new AreaMoney(groups, known.size() > 1 && fit ? known : List.of(), leftOut);
        }

        /** The streams with the highest amounts where there are too many, in their own order. */
        private List<Scope> highest(List<Scope> streams) {
            Sums ofArea = sums().of(Scope.ofArea(area));
            long groups = ofArea.measures().stream()
                    .mapToLong(measure -> ofArea.statuses(measure).size())
                    .sum();
            if (streams.size() * groups <= MOST_LINES) {
                return streams;
            }
            Set<Scope> highest = streams.stream()
                    .sorted(Comparator.comparing(this::amount).reversed())
                    .limit(Math.max(1, MOST_LINES / groups))
                    .collect(Collectors.toSet());
            return streams.stream().filter(highest::contains).toList();
        }

        private BigDecimal amount(Scope stream) {
            return sums().money(stream).stream()
                    .flatMap(measure -> sums().of(stream).of(measure).values().stream())
                    .flatMap(sum -> sum.quantity().stream())
                    .map(Quantity::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
        }

        /** Fills short gaps, because readers assume that columns side by side are consecutive years. */
        private static List<Integer> withGaps(List<Integer> years) {
            int last = years.isEmpty() ? 0 : years.get(years.size() - 1);
            return years.isEmpty() || last - years.get(0) >= 2 * years.size()
                    ? years
                    : IntStream.rangeClosed(years.get(0), last).boxed().toList();
        }

        private static boolean isKnown(int year, List<Group> groups) {
            return lines(groups)
                    .flatMap(line -> Optional.ofNullable(line.byYear().get(year)).stream())
                    .anyMatch(sum -> sum.quantity().isPresent());
        }

        /** The years that a row has a separate amount for. */
        private Set<Integer> years() {
            return rows.stream()
                    .flatMap(row -> row.period().filter(span -> row.isPerYear() || span.length() == 1).stream())
                    .flatMap(span -> span.years().limit(MOST_YEARS).boxed())
                    .sorted()
                    .distinct()
                    .limit(MOST_YEARS)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** The items of streams in their order, then those without a stream. */
        private List<Scope> items(List<Scope> streams) {
            return streams.stream()
                    .flatMap(scope -> rows.stream()
                            .filter(row -> row.stream().equals(scope.stream()))
                            .flatMap(row -> row.item().stream())
                            .distinct()
                            .map(scope::ofItem))
                    .toList();
        }

        /** The streams that have rows here, and the area itself when some rows have no stream. */
        private Stream<Scope> streams() {
            Set<Optional<String>> here = rows.stream().map(Statement::stream).collect(Collectors.toSet());
            return Stream.concat(
                    report.programme().streams().stream()
                            .filter(stream -> here.contains(Optional.of(stream.id())))
                            .map(stream -> Scope.of(stream.id(), area)),
                    Stream.of(Scope.ofArea(area)).filter(scope -> here.contains(scope.stream())));
        }

        private Group group(
                Measure measure, Status status, List<Scope> streams, List<Scope> items, Set<Integer> years) {
            List<Line> lines = streams.stream()
                    .flatMap(scope -> Stream.concat(
                            Stream.of(scope).filter(own -> own.stream().isPresent()),
                            items.stream().filter(item -> item.stream().equals(scope.stream()))))
                    .flatMap(scope -> line(scope, measure, status, years).stream())
                    .toList();
            Sums ofArea = sums().of(Scope.ofArea(area));
            return new Group(
                    lines,
                    line(Scope.ofArea(area), measure, status, years).orElseThrow(),
                    ofArea.remainders(measure, status));
        }

        private Optional<Line> line(Scope scope, Measure measure, Status status, Set<Integer> years) {
            Sums sums = sums().of(scope);
            Map<Integer, Sum> byYear = new TreeMap<>();
            years.forEach(year -> sums.of(measure, status, year).ifPresent(sum -> byYear.put(year, sum)));
            return sums.of(measure, status).map(sum -> new Line(scope, sum, byYear));
        }

        private ProgrammeSums sums() {
            return report.facts().sums();
        }
    }
}
