package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.data.CoverageData;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.layout.CoverageLayout;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.WithheldWords;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Scope;

/**
 * The figure "dekking": the years of the horizon for which a source states money, by stream. A year without an amount is
 * unknown, not zero (rule of truth 3).
 */
final class CoverageChart {

    private final ChartWords words;
    private final CoverageData data;

    private CoverageChart(ChartWords words, CoverageData data) {
        this.words = words;
        this.data = data;
    }

    static Optional<Figure> of(Report report, ChartWords words, ChartFonts fonts) {
        return CoverageData.of(report, words.lines()).map(data -> new CoverageChart(words, data).figure(fonts));
    }

    private Figure figure(ChartFonts fonts) {
        return new Figure(
                FigureKind.COVERAGE.id(),
                headline(),
                subtitle(),
                drawing(Measures.WIDE, fonts),
                drawing(Measures.NARROW, fonts),
                alt(),
                words.get(orWithheld("coverage.reading")),
                table(),
                new ChartSources(words.report()).withIds(data.sources()));
    }

    private Drawing drawing(Measures measures, ChartFonts fonts) {
        List<String> names =
                drawnData().rows().stream().map(CoverageData.Row::name).toList();
        return new CoverageLayout(words, drawnData()).draw(new SceneBuilder(measures.forNames(names, fonts), fonts));
    }

    private CoverageData drawnData() {
        return data.first(ChartLimits.MOST_SERIES);
    }

    private String subtitle() {
        String all = words.get(orWithheld("coverage.subtitle"), words.wording().period(data.years()));
        int shown = drawnData().rows().size();
        int rows = data.rows().size();
        String first = shown < rows ? all + "; " + words.get("chart.first", shown, rows) : all;
        int withheld = countWithheld();
        return withheld > 0 ? first + "; " + words.get("sum.withheld", withheld) : first;
    }

    private int countWithheld() {
        return words.report().facts().sums().money(Scope.PROGRAMME).stream()
                .mapToInt(measure -> new WithheldWords(words).count(measure, words.streams()))
                .sum();
    }

    /** The key of the words for years without an amount. If amounts are withheld, other words say that sources may have one. */
    private String orWithheld(String key) {
        return countWithheld() > 0 ? key + ".withheld" : key;
    }

    private String headline() {
        int last = data.rows().stream()
                .flatMap(row -> row.lines().stream())
                .flatMap(line -> line.boxes().stream())
                .mapToInt(Period::to)
                .max()
                .orElseThrow();
        if (last < data.years().to()) {
            return words.get("coverage.headline", "" + last);
        }
        int all = data.years().length();
        long covered = data.years().years().filter(this::isCovered).count();
        if (covered < all) {
            return words.get("coverage.headline.some", covered, all);
        }
        String key = all == 1 ? "coverage.headline.year" : "coverage.headline.whole";
        return words.get(key, words.wording().period(data.years()));
    }

    private boolean isCovered(int year) {
        return data.rows().stream().anyMatch(row -> row.covers(year));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        drawnData()
                .rows()
                .forEach(row -> sentences.add(
                        words.get(orWithheld("coverage.alt"), row.name(), years().named(row), years().unnamed(row))));
        data.horizon().ifPresent(horizon -> sentences.add(words.horizonAlt(horizon)));
        return String.join(" ", sentences);
    }

    private FigureTable table() {
        List<FigureTable.Column> columns = List.of(
                new FigureCells(words).column("table.stream", false),
                new FigureCells(words).column("coverage.named", false),
                new FigureCells(words).column(orWithheld("coverage.unnamed"), false));
        return new FigureTable(
                words.get("coverage.table", words.wording().period(data.years())),
                columns,
                data.rows().stream()
                        .map(row -> new FigureTable.Row(List.of(
                                FigureCells.cell(row.name()),
                                FigureCells.cell(years().named(row)),
                                FigureCells.cell(years().unnamed(row)))))
                        .toList());
    }

    private CoverageYears years() {
        return new CoverageYears(words, data.years());
    }
}
