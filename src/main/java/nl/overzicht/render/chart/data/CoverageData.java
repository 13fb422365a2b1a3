package nl.overzicht.render.chart.data;

import java.util.LinkedHashMap;
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
    public record Row(
            String name, List<CoverageLine> lines, List<Status> statuses, List<String> sources, boolean withheld) {

        private Row join() {
            List<CoverageLine> joined = lines.stream()
                    .map(line -> new CoverageLine(line.status(), PeriodBoxes.spans(line.boxes().stream())))
                    .toList();
            return new Row(name, joined, statuses, sources, withheld);
        }

        /** Whether any box contains this year. */
        public boolean covers(int year) {
            return lines.stream().flatMap(line -> line.boxes().stream()).anyMatch(box -> box.contains(year));
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
        List<CoverageLine> lines = byStatus.entrySet().stream()
                .flatMap(entry -> CoverageLine.lines(entry.getKey(), entry.getValue()).stream())
                .toList();
        return new Row(
                name,
                lines.size() > MOST_LINES_OF_ALL ? List.of(CoverageLine.merge(Status.UNSTATED, lines)) : lines,
                List.copyOf(byStatus.keySet()),
                statements.stream().map(Statement::source).distinct().toList(),
                withheld);
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
