package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.data.YearBracket;
import nl.overzicht.render.chart.data.YearSeries;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.layout.PerYearLayout;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.YearWords;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;

/**
 * The figure "per-jaar": amounts of single years as bars, a row for each stream and status, never stacked. An amount for
 * several years is a bracket over these years with the total, and is never divided over them (rule of truth 3).
 */
final class PerYear {

    /** Most names in the headline; more are only counted. */
    private static final int MOST_NAMES = 3;

    private final ChartWords words;
    private final YearWords years;
    private final YearAmounts amounts;

    private PerYear(ChartWords words, YearAmounts amounts, int bars) {
        this.words = words;
        this.amounts = amounts;
        this.years = YearWords.of(words, amounts, bars);
    }

    static Figure of(Report report, Measure measure, int bars, ChartWords words, ChartFonts fonts) {
        Period years = YearAmounts.span(report, measure).orElseThrow();
        return new PerYear(words, YearAmounts.of(report, words.lines(), measure, years), bars).figure(fonts);
    }

    private Figure figure(ChartFonts fonts) {
        return new Figure(
                FigureKind.PER_YEAR.id(),
                headline(),
                years.subtitle("perYear.subtitle"),
                new PerYearLayout(years).draw(new SceneBuilder(Measures.WIDE, fonts)),
                new PerYearLayout(years).draw(new SceneBuilder(Measures.NARROW, fonts)),
                years.alt(),
                reading(),
                table(),
                new ChartSources(words.report()).of(amounts.all()));
    }

    private String headline() {
        List<String> names = amounts.series().stream()
                .filter(YearSeries::whole)
                .map(series -> words.inText(series.name()))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return words.get("perYear.headline.none");
        }
        if (!amounts.periods().isEmpty() && areAllOf(names)) {
            return words.get("perYear.headline.part");
        }
        String which = names.size() > MOST_NAMES
                ? words.get("perYear.headline.count", names.size())
                : words.list(names, words.get("list.and"));
        return words.get(amounts.periods().isEmpty() ? "perYear.headline.all" : "perYear.headline", which);
    }

    /**
     * Whether all amounts for several years are of streams that also have years. Then the headline must not say that only
     * these streams have years.
     */
    private boolean areAllOf(List<String> names) {
        return amounts.periods().stream()
                .map(period -> words.inText(period.name()))
                .allMatch(names::contains);
    }

    private String reading() {
        List<String> sentences = new ArrayList<>();
        years.shown().series().stream().findFirst().ifPresent(series -> {
            Amount first = series.amounts().firstEntry().getValue();
            sentences.add(words.get(
                    words.reading("perYear.reading", first.status()),
                    "" + series.amounts().firstKey(),
                    words.wording().quantity(first.quantity()),
                    words.wording().status(first.status()),
                    words.inText(series.name())));
        });
        if (!years.shown().brackets().isEmpty()) {
            sentences.add(words.get("perYear.reading.sum"));
        }
        if (years.shown().brackets().stream().anyMatch(YearBracket::isRest)) {
            sentences.add(words.get("perYear.reading.rest"));
        }
        return String.join(" ", sentences);
    }

    private FigureTable table() {
        List<FigureTable.Row> rows = new ArrayList<>();
        amounts.periods()
                .forEach(bracket -> rows.add(row(years.brackets().when(bracket), bracket.name(), bracket.amount())));
        amounts.years()
                .years()
                .forEach(year -> amounts.series().stream()
                        .filter(series -> series.amounts().containsKey(year))
                        .forEach(series -> rows.add(row(
                                Integer.toString(year),
                                series.name(),
                                series.amounts().get(year)))));
        List<FigureTable.Column> columns = Stream.of("table.years", "table.stream", "table.amount", "table.status")
                .map(key -> new FigureCells(words).column(key, key.equals("table.amount")))
                .toList();
        return new FigureTable(years.caption(), columns, List.copyOf(rows));
    }

    private FigureTable.Row row(String when, String stream, Amount amount) {
        return new FigureTable.Row(List.of(
                FigureCells.cell(when),
                FigureCells.cell(stream),
                FigureCells.amount(years.common(), amount),
                FigureCells.cell(words.wording().status(amount.status()))));
    }
}
