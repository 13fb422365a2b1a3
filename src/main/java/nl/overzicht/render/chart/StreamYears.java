package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Paper;

/**
 * The figure of one stream on its factsheet: what is known of its money per year, on the years of all streams, so that
 * the sheets of a report can lie beside each other. As everywhere, a sum for a period is one bracket (rule of truth 3).
 *
 * @param words what all charts say alike
 * @param amounts of the stream; at least one
 */
record StreamYears(ChartWords words, YearAmounts amounts) {

    /** A row of the table. */
    private record Line(Period period, Amount amount) {}

    Figure figure(String name, ChartFonts fonts) {
        YearWords years = YearWords.of(words, amounts);
        Drawing drawing = years.layout().on(new Paper(Measures.SHEET, fonts));
        return new Figure(
                name,
                headline(),
                years.subtitle("sheet.years.unit"),
                drawing,
                drawing,
                years.alt(),
                "",
                table(years),
                words.sources(amounts.all()));
    }

    private String headline() {
        if (amounts.series().isEmpty()) {
            return words.get("sheet.years.sum");
        }
        return words.get(amounts.sums().isEmpty() ? "sheet.years.series" : "sheet.years.both");
    }

    private Table table(YearWords years) {
        List<Table.Column> columns = Stream.of("table.years", "table.amount", "table.status")
                .map(key -> words.column(key, key.equals("table.amount")))
                .toList();
        return new Table(
                years.caption(),
                columns,
                lines().stream().map(line -> row(years, line)).toList());
    }

    /** A yearly amount is one line. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        amounts.sums().forEach(sum -> lines.add(new Line(sum.period(), sum.amount())));
        for (YearAmounts.Series series : amounts.series()) {
            if (series.yearly().isPresent()) {
                lines.add(new Line(series.span(), series.yearly().get()));
            } else {
                series.amounts().forEach((year, amount) -> lines.add(new Line(new Period(year, year), amount)));
            }
        }
        lines.sort(Comparator.comparing(line -> line.period().from()));
        return lines;
    }

    private Table.Row row(YearWords years, Line line) {
        String perYear =
                line.amount().yearly() && line.period().length() > 1 ? ", " + words.get("timeline.yearly") : "";
        return new Table.Row(List.of(
                ChartWords.cell(words.wording().periodShort(line.period()) + perYear),
                ChartWords.cell(years.common(), line.amount()),
                ChartWords.cell(words.wording().status(line.amount().status()))));
    }
}
