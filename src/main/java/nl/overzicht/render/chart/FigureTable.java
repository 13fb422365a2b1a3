package nl.overzicht.render.chart;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Quantity;

/**
 * What a drawing shows, as a table. The first cell of a row names the row.
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
     * @param valueTitle in a file, the head of the numbers themselves beside those as printed
     * @param unitTitle in a file, the head of their units
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
     * @param factId of the fact that it prints; empty: none
     * @param quantity that it prints; empty: it is not a number with a unit
     */
    public record Cell(String text, Optional<String> factId, Optional<Quantity> quantity) {}
}
