package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overzicht.content.Resources;
import nl.overzicht.fact.Coverage;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/**
 * The figure "dekking": for which years of the horizon a source names money, stream by stream. A year without is unknown,
 * not nothing (rule of truth 3).
 */
final class CoverageChart {

    static final String NAME = "dekking";

    /** A stream with its statements on money of known years; none: nothing is known. */
    record Row(String name, List<Statement> statements) {

        boolean covers(int year) {
            return statements.stream()
                    .anyMatch(one -> one.period().orElseThrow().contains(year));
        }
    }

    private final ChartWords words;
    private final List<Row> rows;
    private final Period years;
    private final Optional<Period> end;

    private CoverageChart(ChartWords words, Coverage coverage) {
        this.words = words;
        this.rows = words.report().programme().streams().stream()
                .map(stream -> row(stream, coverage))
                .toList();
        int from = words.report()
                .programme()
                .horizon()
                .map(horizon -> horizon.from().year())
                .orElse(coverage.years().from());
        this.years = new Period(
                Math.min(from, coverage.years().from()), coverage.years().to());
        this.end = coverage.horizonEnd();
    }

    private static Row row(Stream stream, Coverage coverage) {
        return new Row(
                stream.shortName(),
                coverage.lines().stream()
                        .filter(one -> one.area().isEmpty())
                        .filter(one -> one.stream().filter(stream.id()::equals).isPresent())
                        .toList());
    }

    static Optional<Figure> of(Report report, Resources resources, ChartFonts fonts) {
        ChartWords words = new ChartWords(report, Messages.of(resources, report.language()));
        return report.facts()
                .coverage()
                .filter(coverage -> !PerYear.statements(report).isEmpty())
                .map(coverage -> new CoverageChart(words, coverage).figure(fonts));
    }

    private Figure figure(ChartFonts fonts) {
        return new Figure(
                NAME,
                headline(),
                words.get("coverage.subtitle", words.wording().period(years)),
                drawing(Measures.WIDE, fonts),
                drawing(Measures.NARROW, fonts),
                alt(),
                words.get("coverage.reading"),
                table(),
                words.sources(rows.stream().flatMap(row -> row.statements().stream())));
    }

    private Drawing drawing(Measures measures, ChartFonts fonts) {
        List<String> names = rows.stream().map(Row::name).toList();
        return new CoverageLayout(words, rows, years, end).on(new Paper(measures.forNames(names, fonts), fonts));
    }

    private String headline() {
        int last = rows.stream()
                .flatMap(row -> row.statements().stream())
                .mapToInt(one -> one.period().orElseThrow().to())
                .max()
                .orElseThrow();
        return last < years.to()
                ? words.get("coverage.headline", last)
                : words.get("coverage.headline.whole", words.wording().period(years));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        rows.forEach(row -> sentences.add(words.get("coverage.alt", row.name(), named(row), unnamed(row))));
        end.ifPresent(band -> sentences.add(words.get(
                "timeline.alt.horizon",
                words.wording().period(band),
                words.wording().computed())));
        return String.join(" ", sentences);
    }

    private Table table() {
        List<Table.Column> columns = List.of(
                words.column("table.stream", false),
                words.column("coverage.named", false),
                words.column("coverage.unnamed", false));
        return new Table(
                words.get("coverage.table", words.wording().period(years)),
                columns,
                rows.stream()
                        .map(row -> new Table.Row(List.of(
                                ChartWords.cell(row.name()),
                                ChartWords.cell(named(row)),
                                ChartWords.cell(unnamed(row)))))
                        .toList());
    }

    private String named(Row row) {
        return spans(years.years().filter(row::covers));
    }

    private String unnamed(Row row) {
        return spans(years.years().filter(year -> !row.covers(year)));
    }

    /** Years as spans: "2022 t/m 2024, 2030 t/m 2042". */
    private String spans(IntStream some) {
        List<Period> spans = new ArrayList<>();
        some.forEach(year -> {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).to() == year - 1) {
                spans.set(last, new Period(spans.get(last).from(), year));
            } else {
                spans.add(new Period(year, year));
            }
        });
        return spans.isEmpty()
                ? words.get("coverage.none")
                : String.join(
                        ", ", spans.stream().map(words.wording()::periodShort).toList());
    }
}
