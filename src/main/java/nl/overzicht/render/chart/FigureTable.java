package nl.overzicht.render.chart;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Quantity;

/**
 * The data of a drawing as a table. The first cell of a row is its head.
 *
 * @param caption with the unit
 * @param columns at least one
 * @param rows each with a cell per column
 */
public record FigureTable(String caption, List<Column> columns, List<Row> rows) {

    /**
     * A column.
     *
     * @param title its head
     * @param numeric whether its cells are aligned as numbers
     * @param valueTitle in a data file, the head of the column with the plain numbers
     * @param unitTitle in a data file, the head of the column with their units
     */
    public record Column(String title, boolean numeric, String valueTitle, String unitTitle) {}

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
     * @param factId of the fact that it shows; empty: none
     * @param quantity that it shows; empty: it is not a number with a unit
     */
    public record Cell(String text, Optional<String> factId, Optional<Quantity> quantity) {}
}
