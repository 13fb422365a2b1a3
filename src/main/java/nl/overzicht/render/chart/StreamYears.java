package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Paper;

/**
 * The figure of one stream on its factsheet: what is known of its money per year, on the years of all streams, so that
 * the sheets of a report can lie beside each other. As everywhere, a sum for a period is one bracket (rule of truth 3).
 *
 * @param words what all charts say alike
 * @param years of the axis
 * @param statements on the money of the stream, each with its years; at least one
 */
record StreamYears(ChartWords words, Period years, List<Statement> statements) {

    Figure figure(String name, ChartFonts fonts) {
        Drawing drawing = new PerYearLayout(words, series(), sums(), years).on(new Paper(Measures.SHEET, fonts));
        return new Figure(
                name, headline(), subtitle(), drawing, drawing, alt(), "", table(), words.sources(statements.stream()));
    }

    private List<Statement> series() {
        return statements.stream().filter(PerYear::isOfOneYear).toList();
    }

    private List<Statement> sums() {
        return statements.stream().filter(one -> !PerYear.isOfOneYear(one)).toList();
    }

    private String headline() {
        if (series().isEmpty()) {
            return words.get("sheet.years.sum");
        }
        return words.get(sums().isEmpty() ? "sheet.years.series" : "sheet.years.both");
    }

    private String subtitle() {
        List<String> parts = new ArrayList<>(List.of(words.get("sheet.years.unit")));
        if (!sums().isEmpty()) {
            parts.add(words.get("sheet.years.bracket"));
        }
        parts.add(words.wording().period(years));
        return String.join("; ", parts);
    }

    private String alt() {
        String lines = statements.stream()
                .map(one -> words.label(one) + ", "
                        + words.wording().period(one.period().orElseThrow()) + ".")
                .collect(Collectors.joining(" "));
        return words.get("perYear.alt", words.wording().period(years)) + " " + lines;
    }

    private Table table() {
        List<Table.Column> columns = Stream.of("table.years", "table.amount", "table.status")
                .map(key -> words.column(key, key.equals("table.amount")))
                .toList();
        return new Table(
                words.get("perYear.table"),
                columns,
                statements.stream().map(this::row).toList());
    }

    private Table.Row row(Statement one) {
        return new Table.Row(List.of(
                ChartWords.cell(words.wording().periodShort(one.period().orElseThrow())),
                new Table.Cell(words.amount(one), Optional.of(one.id())),
                ChartWords.cell(words.status(one))));
    }
}
