package nl.overzicht.render.chart.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.fact.Coverage;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Sum;

/**
 * For which years sources name money.
 *
 * @param rows a row per stream, and one for money of no stream
 * @param years of the axis
 * @param horizon how long the programme is meant to last; empty: not known
 */
public record CoverageData(List<Row> rows, Period years, Optional<Horizon> horizon) {

    /** More lines of one status than this become one. */
    private static final int MOST_LINES = 2;

    /** More lines of a stream than this become one, of no status. */
    private static final int MOST_LINES_OF_ALL = 6;

    /** More boxes than these in a row can no longer be seen apart: those that touch become one. */
    private static final int MOST_BOXES = 60;

    /** Of all rows together: more make a page too large. */
    static final int MOST_BOXES_OF_ALL = 160;

    /**
     * A stream, or what is of none.
     *
     * @param name of it
     * @param lines what is drawn, from the top; none: nothing is known
     * @param statuses of all of it
     * @param sources ids of the sources
     * @param withheld whether sources have amounts of it that they do not publish
     */
    public record Row(String name, List<Line> lines, List<Status> statuses, List<String> sources, boolean withheld) {

        private Row joined() {
            List<Line> joined = lines.stream()
                    .map(line -> new Line(line.status(), spans(line.boxes().stream())))
                    .toList();
            return new Row(name, joined, statuses, sources, withheld);
        }

        /** Whether a line of it has a box over this year. */
        public boolean covers(int year) {
            return lines.stream().flatMap(line -> line.boxes().stream()).anyMatch(box -> box.contains(year));
        }
    }

    /** Periods of one status that share no year: a box over all years of a sum, or one for each year of a series. */
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
     * @param lines of all streams, and of what is of none
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
                lines.size() > MOST_LINES_OF_ALL ? List.of(merged(Status.UNSTATED, lines)) : lines,
                List.copyOf(byStatus.keySet()),
                statements.stream().map(Statement::source).distinct().toList(),
                withheld);
    }

    /** Each statement on the first line where its years are free; of many lines one is made, with the years of all. */
    private static List<Line> lines(Status status, List<Statement> statements) {
        List<Line> lines = new ArrayList<>();
        for (List<Period> boxes :
                new LinkedHashSet<>(statements.stream().map(CoverageData::boxes).toList())) {
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
        return lines.size() <= MOST_LINES ? lines : List.of(merged(status, lines));
    }

    private static Line merged(Status status, List<Line> lines) {
        return new Line(status, spans(lines.stream().flatMap(line -> line.boxes().stream())));
    }

    static List<Period> spans(Stream<Period> periods) {
        return spans(periods.flatMapToInt(Period::years).distinct().sorted());
    }

    /** Those of the rows of a sum: a box for each year of single years, else one over all; of unknown years none. */
    static List<Period> boxes(Sum sum) {
        if (sum.counted().size() == 1) {
            return boxes(sum.counted().get(0));
        }
        boolean single = sum.counted().stream()
                .allMatch(row -> row.isPerYear()
                        || row.period().filter(period -> period.length() == 1).isPresent());
        return single
                ? seenApart(sum.counted().stream()
                        .flatMap(row -> boxes(row).stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(Period::from))
                        .toList())
                : sum.span().stream().toList();
    }

    /**
     * The boxes of a statement: one over the years of a sum, or one for each year of a series; none when its years are
     * not known.
     */
    public static List<Period> boxes(Statement statement) {
        return statement.isPerYear()
                ? statement
                        .period()
                        .filter(years -> years.length() <= MOST_BOXES)
                        .map(years -> years.years()
                                .mapToObj(year -> new Period(year, year))
                                .toList())
                        .orElse(List.of(statement.period().orElseThrow()))
                : statement.period().stream().toList();
    }

    private static List<Period> seenApart(List<Period> boxes) {
        return boxes.size() <= MOST_BOXES ? boxes : spans(boxes.stream());
    }

    /** Years in order as spans without a gap. */
    public static List<Period> spans(IntStream years) {
        List<Period> spans = new ArrayList<>();
        years.forEach(year -> {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).to() == year - 1) {
                spans.set(last, new Period(spans.get(last).from(), year));
            } else {
                spans.add(new Period(year, year));
            }
        });
        return spans;
    }

    /** The first rows; where these have too many boxes, those that touch are one. */
    public CoverageData first(int most) {
        List<Row> first = rows.stream().limit(most).toList();
        long boxes = first.stream()
                .flatMap(row -> row.lines().stream())
                .mapToInt(line -> line.boxes().size())
                .sum();
        List<Row> shown = boxes <= MOST_BOXES_OF_ALL
                ? first
                : first.stream().map(Row::joined).toList();
        return new CoverageData(shown, years, horizon);
    }

    /** The ids of the sources of all rows, each once, in order. */
    public List<String> sources() {
        return rows.stream().flatMap(row -> row.sources().stream()).distinct().toList();
    }
}
