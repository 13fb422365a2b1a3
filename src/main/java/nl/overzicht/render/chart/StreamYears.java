package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.data.YearBracket;
import nl.overzicht.render.chart.data.YearSeries;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.layout.PerYearLayout;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.YearWords;

/**
 * The figure of a stream on its factsheet: its known amounts by year, on the same axis of years as other streams, so that
 * factsheets can be compared. An amount for several years is one bracket (rule of truth 3).
 *
 * @param words of all charts
 * @param amounts of the stream; at least one
 */
record StreamYears(ChartWords words, YearAmounts amounts) {

    /** A row of the table. */
    private record Line(String when, Period period, Amount amount) {}

    Figure figure(String name, ChartFonts fonts) {
        YearWords years = YearWords.of(words, amounts, ChartLimits.MOST_YEAR_BARS);
        return new Figure(
                name,
                headline(),
                years.subtitle("sheet.years.unit"),
                new PerYearLayout(years).draw(new SceneBuilder(Measures.SHEET, fonts)),
                new PerYearLayout(years).draw(new SceneBuilder(Measures.LOW_SHEET, fonts)),
                years.alt(),
                "",
                table(years),
                new ChartSources(words.report()).of(amounts.all()));
    }

    private String headline() {
        if (amounts.series().isEmpty()) {
            return words.get("sheet.years.sum");
        }
        return words.get(amounts.periods().isEmpty() ? "sheet.years.series" : "sheet.years.both");
    }

    private FigureTable table(YearWords years) {
        List<FigureTable.Column> columns = Stream.of("table.years", "table.amount", "table.status")
                .map(key -> new FigureCells(words).column(key, key.equals("table.amount")))
                .toList();
        return new FigureTable(
                years.caption(),
                columns,
                lines(years).stream().map(line -> row(years, line)).toList());
    }

    /** The lines of the table; an amount per year is a single line. */
    private List<Line> lines(YearWords years) {
        List<Line> lines = new ArrayList<>();
        amounts.periods()
                .forEach(bracket -> lines.add(new Line(when(years, bracket), bracket.period(), bracket.amount())));
        for (YearSeries series : amounts.series()) {
            if (series.yearly().isPresent()) {
                lines.add(line(series.span(), series.yearly().get()));
            } else {
                series.amounts().forEach((year, amount) -> lines.add(line(new Period(year, year), amount)));
            }
        }
        lines.sort(Comparator.comparing(line -> line.period().from()));
        return lines;
    }

    private String when(YearWords years, YearBracket bracket) {
        return bracket.isRest()
                ? years.brackets().when(bracket)
                : words.wording().periodShort(bracket.period());
    }

    private Line line(Period period, Amount amount) {
        String perYear = amount.yearly() && period.length() > 1 ? ", " + words.get("timeline.yearly") : "";
        return new Line(words.wording().periodShort(period) + perYear, period, amount);
    }

    private FigureTable.Row row(YearWords years, Line line) {
        return new FigureTable.Row(List.of(
                FigureCells.cell(line.when()),
                FigureCells.amount(years.common(), line.amount()),
                FigureCells.cell(words.wording().status(line.amount().status()))));
    }
}
