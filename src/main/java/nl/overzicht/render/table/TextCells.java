package nl.overzicht.render.table;

import java.util.Optional;
import nl.overzicht.render.chart.FigureTable;

/** Columns and cells with text instead of numbers of the data. */
final class TextCells {

    private TextCells() {}

    static FigureTable.Column column(String title, boolean numeric) {
        return new FigureTable.Column(title, numeric, title, title);
    }

    static FigureTable.Cell cell(String text) {
        return new FigureTable.Cell(text, Optional.empty(), Optional.empty());
    }
}
