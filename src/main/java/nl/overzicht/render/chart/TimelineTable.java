package nl.overzicht.render.chart;

import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.data.TimelineRow;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.CommonWords;
import nl.overzicht.report.WithheldAmounts.WithheldMoney;

/**
 * The table of a timeline.
 *
 * @param data of all its rows
 * @param words of all charts
 * @param common what all amounts have in common
 */
record TimelineTable(TimelineData data, ChartWords words, CommonWords common) {

    FigureTable table() {
        List<FigureTable.Column> columns = List.of(
                new FigureCells(words).column("table.stream", false),
                new FigureCells(words).column("table.amount", true),
                new FigureCells(words).column("table.years", false),
                new FigureCells(words).column("table.status", false));
        String caption = words.get("timeline.table", words.unit(data.measure().unit()));
        return new FigureTable(
                common.computed() ? caption + "; " + words.get("chart.computed") : caption,
                columns,
                data.rows().stream().map(this::row).toList());
    }

    private FigureTable.Cell none(TimelineRow row) {
        String nothing = words.get(row.withheld().isPresent() ? "withheld" : "unknown");
        return FigureCells.cell(row.other().isEmpty() ? nothing : row.other());
    }

    /** The source of a withheld amount may still give its years. */
    private FigureTable.Cell noYears(TimelineRow row) {
        return FigureCells.cell(row.withheld()
                .flatMap(WithheldMoney::years)
                .map(words.wording()::periodShort)
                .orElse(words.get("unknown")));
    }

    private FigureTable.Cell noStatus(TimelineRow row) {
        return FigureCells.cell(row.withheld()
                .map(known ->
                        known.statuses().stream().map(words.wording()::status).collect(Collectors.joining(", ")))
                .orElse(words.get("unknown")));
    }

    private FigureTable.Row row(TimelineRow row) {
        String yearly = row.isYearly() ? ", " + words.get("timeline.yearly") : "";
        return new FigureTable.Row(List.of(
                FigureCells.cell(row.name()),
                row.amount()
                        .map(amount -> FigureCells.amount(common, amount))
                        .orElseGet(() -> row.apart() > 0
                                ? FigureCells.cell(words.wording().amounts(row.apart()))
                                : none(row)),
                row.period()
                        .map(period -> words.wording().periodShort(period) + yearly)
                        .map(years ->
                                FigureCells.cell(row.partly() ? words.wording().partly(years) : years))
                        .orElseGet(() -> noYears(row)),
                row.status()
                        .map(status -> FigureCells.cell(words.wording().status(status)))
                        .orElseGet(() -> noStatus(row))));
    }
}
