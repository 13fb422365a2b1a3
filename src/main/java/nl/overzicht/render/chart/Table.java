package nl.overzicht.render.chart;

import java.util.List;
import java.util.Optional;

/**
 * What a drawing shows, as a table. The first cell of a row names the row.
 *
 * @param caption with the unit
 * @param columns at least one
 * @param rows each with a cell per column
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {

    /**
     * A column.
     *
     * @param title its head
     * @param numeric whether its cells are aligned as numbers
     */
    public record Column(String title, boolean numeric) {}

    /**
     * A row.
     *
     * @param cells in the order of the columns
     */
    public record Row(List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param text as printed
     * @param factId of the fact that it prints; empty: none
     */
    public record Cell(String text, Optional<String> factId) {}
}
