package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.CommonWords;
import nl.overzicht.render.template.AreaLabels;

/**
 * The table of a chart by area.
 *
 * @param words of all charts
 * @param common what all amounts of the table have in common
 */
record PerAreaTable(ChartWords words, CommonWords common) {

    /** Most amounts in the table of a figure. */
    private static final int MOST_ROWS = 60;

    /** What the table lists. The amounts of hundreds of areas are a table on a page of their own. */
    static AreaAmounts listed(AreaAmounts all, AreaAmounts shown) {
        return all.all().size() > MOST_ROWS ? shown : all;
    }

    /**
     * The table.
     *
     * @param rest the name of what no source divides over the areas
     */
    FigureTable of(AreaAmounts listed, Optional<Amount> remainder, String rest) {
        List<FigureTable.Column> columns = List.of(
                new FigureCells(words).column(false, areaLabels().of(AreaColumns.NAME)),
                new FigureCells(words).column("table.amount", true),
                new FigureCells(words).column("table.status", false));
        List<FigureTable.Row> rows = new ArrayList<>();
        listed.rows().forEach(row -> row.amounts().forEach(amount -> rows.add(row(row.name(), amount))));
        remainder.ifPresent(amount -> rows.add(row(rest, amount)));
        String caption = words.get("perArea.table", words.unit(listed.measure().unit()));
        return new FigureTable(
                common.computed() ? caption + "; " + words.get("chart.computed") : caption, columns, List.copyOf(rows));
    }

    private AreaLabels areaLabels() {
        return new AreaLabels(words.report().programme(), words.messages());
    }

    private FigureTable.Row row(String name, Amount amount) {
        return new FigureTable.Row(List.of(
                FigureCells.cell(name),
                FigureCells.amount(common, amount),
                FigureCells.cell(words.wording().status(amount.status()))));
    }
}
