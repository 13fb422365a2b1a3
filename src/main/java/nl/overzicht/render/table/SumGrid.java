package nl.overzicht.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.overzicht.choice.Selection;
import nl.overzicht.funding.Area;
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
 * The rows and columns of a table of sums that have anything to show.
 *
 * @param report the selected part
 * @param measure of all sums
 * @param by the dimensions of the rows and then of the columns; one or two
 * @param statuses that have sums, in order
 * @param rows values of the first dimension
 * @param columns values of the second dimension; empty: a column for each status
 */
record SumGrid(
        Report report,
        Measure measure,
        List<Dimension> by,
        List<Status> statuses,
        List<Line> rows,
        List<Line> columns) {

    /**
     * A value of a dimension.
     *
     * @param name as printed
     * @param stream id; empty: any
     * @param area id; empty: any
     * @param year empty: any
     */
    record Line(String name, Optional<String> stream, Optional<String> area, OptionalInt year) {

        /** Any value. */
        static Line ofAny(String name) {
            return new Line(name, Optional.empty(), Optional.empty(), OptionalInt.empty());
        }

        private Line with(Line other) {
            return new Line(
                    name, stream.or(other::stream), area.or(other::area), year.isPresent() ? year : other.year());
        }

        Scope scope() {
            return new Scope(stream, area, Optional.empty());
        }
    }

    /**
     * The grid for the selected part of a report; empty when there is nothing to show.
     *
     * @param noStream name of the line for rows of no stream
     */
    static Optional<SumGrid> of(Report report, Selection selection, String noStream) {
        List<Dimension> by = selection.by().isEmpty() ? List.of(Dimension.STREAM) : selection.by();
        Sums all = report.facts().sums().of(Scope.PROGRAMME);
        return selection
                .measure()
                .or(() -> report.facts().sums().money(Scope.PROGRAMME).stream().findFirst())
                .or(() -> all.measures().stream().findFirst())
                .map(measure -> new SumGrid(report, measure, by, all.statuses(measure), List.of(), List.of())
                        .fill(selection, noStream))
                .filter(lines -> !lines.rows().isEmpty());
    }

    private SumGrid fill(Selection selection, String noStream) {
        List<Line> first = lines(by.get(0), selection, noStream);
        List<Line> second = by.size() > 1 ? lines(by.get(1), selection, noStream) : List.of(Line.ofAny(""));
        List<Line> shown = first.stream().filter(row -> hasAny(row, second)).toList();
        List<Line> across =
                second.stream().filter(column -> hasAny(column, shown)).toList();
        List<Status> used = statuses.stream()
                .filter(status -> shown.stream().anyMatch(row -> hasAny(row, across, status)))
                .toList();
        return new SumGrid(report, measure, by, used, shown, by.size() > 1 ? across : List.of());
    }

    private boolean hasAny(Line line, List<Line> others) {
        return statuses.stream().anyMatch(status -> hasAny(line, others, status));
    }

    private boolean hasAny(Line line, List<Line> others, Status status) {
        return others.stream().anyMatch(other -> sum(line, other, status).isPresent());
    }

    private List<Line> lines(Dimension dimension, Selection selection, String noStream) {
        return switch (dimension) {
            case STREAM ->
                StreamLine.all(report, noStream).stream()
                        .map(line ->
                                new Line(line.name(), line.scope().stream(), Optional.empty(), OptionalInt.empty()))
                        .toList();
            case AREA -> report.programme().areas().stream().map(SumGrid::line).toList();
            default -> years(selection);
        };
    }

    private static Line line(Area area) {
        return new Line(area.name(), Optional.empty(), Optional.of(area.id()), OptionalInt.empty());
    }

    private List<Line> years(Selection selection) {
        List<Line> years = new ArrayList<>();
        report.programme().statements().stream()
                .filter(row -> Measure.of(row).equals(measure))
                .flatMap(row -> row.period().stream())
                .reduce(Period::span)
                .ifPresent(span -> span.years()
                        .filter(selection::has)
                        .forEach(year -> years.add(new Line(
                                String.valueOf(year), Optional.empty(), Optional.empty(), OptionalInt.of(year)))));
        return years;
    }

    /** The sum in a cell; empty when there are no rows. */
    Optional<Sum> sum(Line row, Line column, Status status) {
        Line both = row.with(column);
        Sums sums = report.facts().sums().of(both.scope());
        return both.year().isPresent() ? sums.of(measure, status, both.year().getAsInt()) : sums.of(measure, status);
    }

    /** The scope of the sum in a cell. */
    static Scope scope(Line row, Line column) {
        return row.with(column).scope();
    }
}
