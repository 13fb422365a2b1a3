package nl.overzicht.render.chart.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.fact.Coverage;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.report.WithheldAmounts;

/**
 * The years for which sources state money.
 *
 * @param rows a row for each stream, and one for money of no stream
 * @param years of the axis
 * @param horizon the planned duration of the programme; empty: unknown
 */
public record CoverageData(List<Row> rows, Period years, Optional<Horizon> horizon) {

    /** Most lines of one status; more are merged into one. */
    private static final int MOST_LINES = 2;

    /** Most lines of a stream; more are merged into one without a status. */
    private static final int MOST_LINES_OF_ALL = 6;

    /**
     * A stream, or money of no stream.
     *
     * @param name of the stream
     * @param lines to draw, from the top; empty: nothing is known
     * @param statuses of all its amounts
     * @param sources ids of the sources
     * @param withheld whether sources have amounts of it that they do not publish
     */
    public record Row(String name, List<Line> lines, List<Status> statuses, List<String> sources, boolean withheld) {

        private Row join() {
            List<Line> joined = lines.stream()
                    .map(line -> new Line(line.status(), PeriodBoxes.spans(line.boxes().stream())))
                    .toList();
            return new Row(name, joined, statuses, sources, withheld);
        }

        /** Whether any box contains this year. */
        public boolean covers(int year) {
            return lines.stream().flatMap(line -> line.boxes().stream()).anyMatch(box -> box.contains(year));
        }
    }

    /**
     * Periods of one status that do not overlap: a box over all years of an amount, or one for each year of an amount per
     * year.
     */
    public record Line(Status status, List<Period> boxes) {

        private boolean isFree(List<Period> others) {
            return others.stream()
                    .allMatch(other ->
                            boxes.stream().noneMatch(box -> box.from() <= other.to() && other.from() <= box.to()));
        }
    }

    /**
     * The data; empty when no money has known years.
     *
     * @param lines of all streams, and one for no stream
     */
    public static Optional<CoverageData> of(Report report, List<StreamLine> lines) {
        List<Statement> statements = YearAmounts.statements(report);
        return statements.isEmpty()
                ? Optional.empty()
                : report.facts().coverage().map(coverage -> of(report, coverage, statements, lines));
    }

    private static CoverageData of(
            Report report, Coverage coverage, List<Statement> statements, List<StreamLine> lines) {
        Map<Optional<String>, List<Statement>> byStream =
                statements.stream().collect(Collectors.groupingBy(Statement::stream));
        WithheldAmounts withheld = WithheldAmounts.of(report);
        List<Row> rows = lines.stream()
                .map(line -> row(
                        line.name(),
                        byStream.getOrDefault(line.stream(), List.of()),
                        withheld.moneyIn(line.scope()).isPresent()))
                .toList();
        int from = report.programme()
                .horizon()
                .map(horizon -> horizon.from().year())
                .orElse(coverage.years().from());
        Period years = new Period(
                Math.min(from, coverage.years().from()), coverage.years().to());
        return new CoverageData(rows, years, report.programme().horizon());
    }

    private static Row row(String name, List<Statement> statements, boolean withheld) {
        Map<Status, List<Statement>> byStatus = statements.stream()
                .collect(Collectors.groupingBy(Statement::status, LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = byStatus.entrySet().stream()
                .flatMap(entry -> lines(entry.getKey(), entry.getValue()).stream())
                .toList();
        return new Row(
                name,
                lines.size() > MOST_LINES_OF_ALL ? List.of(merge(Status.UNSTATED, lines)) : lines,
                List.copyOf(byStatus.keySet()),
                statements.stream().map(Statement::source).distinct().toList(),
                withheld);
    }

    /**
     * Puts each statement on the first line where its years are free. If there are too many lines, they are merged into one.
     */
    private static List<Line> lines(Status status, List<Statement> statements) {
        List<Line> lines = new ArrayList<>();
        for (List<Period> boxes :
                new LinkedHashSet<>(statements.stream().map(PeriodBoxes::of).toList())) {
            Line free = lines.stream()
                    .filter(line -> line.isFree(boxes))
                    .findFirst()
                    .orElseGet(() -> {
                        Line fresh = new Line(status, new ArrayList<>());
                        lines.add(fresh);
                        return fresh;
                    });
            free.boxes().addAll(boxes);
        }
        return lines.size() <= MOST_LINES ? lines : List.of(merge(status, lines));
    }

    private static Line merge(Status status, List<Line> lines) {
        return new Line(status, PeriodBoxes.spans(lines.stream().flatMap(line -> line.boxes().stream())));
    }

    /** The first rows. If these have too many boxes, adjacent boxes are joined. */
    public CoverageData first(int most) {
        List<Row> first = rows.stream().limit(most).toList();
        long boxes = first.stream()
                .flatMap(row -> row.lines().stream())
                .mapToInt(line -> line.boxes().size())
                .sum();
        List<Row> shown = boxes <= PeriodBoxes.MOST_OF_ALL
                ? first
                : first.stream().map(Row::join).toList();
        return new CoverageData(shown, years, horizon);
    }

    /** The ids of the sources of all rows, each once, in order. */
    public List<String> sources() {
        return rows.stream().flatMap(row -> row.sources().stream()).distinct().toList();
    }
}
