package nl.overzicht.render.chart;

import java.util.Optional;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.CommonWords;

/**
 * The cells and columns of the table of a figure.
 *
 * @param words of all charts
 */
record FigureCells(ChartWords words) {

    /** The cell of an amount in a column of amounts. */
    static FigureTable.Cell amount(CommonWords common, Amount amount) {
        return new FigureTable.Cell(common.cell(amount), amount.fact(), Optional.of(amount.quantity()));
    }

    static FigureTable.Cell cell(String text) {
        return new FigureTable.Cell(text, Optional.empty(), Optional.empty());
    }

    FigureTable.Column column(boolean numeric, String title) {
        return new FigureTable.Column(title, numeric, words.get("table.value", title), words.get("table.unit", title));
    }

    FigureTable.Column column(String key, boolean numeric) {
        return column(numeric, words.get(key));
    }
}
