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
 * The money of an area: for each currency and status the sum of each stream, its items, and the sum of all of them.
 *
 * @param groups one for each measure and status: the main quantity first, euro first, statuses in their order
 * @param years those of which some amount is known separately, and few others between them; none when that is one year or no year
 * @param leftOut what is left out because there is too much
 */
public record AreaMoney(List<Group> groups, List<Integer> years, Omissions leftOut) {

    /** More items than these are in no table. */
    private static final int MOST_ITEMS = 50;

    /** More years than these are in no table. */
    private static final int MOST_YEARS = 60;

    /** More lines of streams than these are in no table: those of the streams with the highest amounts are. */
    private static final int MOST_LINES = 120;

    /** More amounts of years than these are in no table. */
    private static final int MOST_CELLS = 300;

    /**
     * What is left out: all of it is in the open data.
     *
     * @param streams how many
     * @param items how many
     * @param years whether amounts of single years are
     */
    public record Omissions(int streams, int items, boolean years) {

        private static final Omissions NONE = new Omissions(0, 0, false);
    }

    /**
     * The money of an area in one measure and status.
     *
     * @param lines of streams, each followed by its items; items without a stream at the end
     * @param total of all rows of the area
     * @param rest the part of the total that is not divided over streams, items or years
     */
    public record Group(List<Line> lines, Line total, Map<Dimension, Quantity> rest) {

        /** Whether the total says more than the only line. */
        public boolean hasTotal() {
            return lines.stream().filter(line -> line.scope().item().isEmpty()).count() != 1
                    || !lines.get(0).sum().counted().equals(total.sum().counted());
        }
    }

    /**
     * What one stream, item or area comes to.
     *
     * @param scope of the rows
     * @param sum over all years
     * @param byYear for each year that it has rows for
     */
    public record Line(Scope scope, Sum sum, Map<Integer, Sum> byYear) {}

    /** What is known of an area; no groups when no row is money of this area. */
    public static AreaMoney of(Report report, String area) {
        List<Statement> rows = report.programme().statements().ofArea(area).stream()
                .filter(row -> row.amount().isCurrency() && row.role() == Statement.Role.CURRENT)
                .toList();
        return rows.isEmpty()
                ? new AreaMoney(List.of(), List.of(), Omissions.NONE)
                : new Rows(report, area, rows).money();
    }

    /** All lines, those of totals too. */
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
            List<Integer> known = withoutGaps(
                    named.stream().filter(year -> isKnown(year, groups)).toList());
            boolean fit = known.size() * lines(groups).count() <= MOST_CELLS;
            Omissions leftOut = new Omissions(streams.size() - highest.size(), items.size() - shown.size(), !fit);
            return new AreaMoney(groups, known.size() > 1 && fit ? known : List.of(), leftOut);
        }

        /** Those with the highest amounts where there are too many, in their own order. */
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

        /** A reader takes years that are beside each other for neighbours; far apart they are not filled up. */
        private static List<Integer> withoutGaps(List<Integer> years) {
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

        /** Years that some row gives separately. */
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

        /** The streams that have rows here, and the area for rows without one. */
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
                            Stream.of(scope).filter(its -> its.stream().isPresent()),
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
