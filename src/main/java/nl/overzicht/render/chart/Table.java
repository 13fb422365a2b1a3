package nl.overzicht.render.chart;

import java.util.List;
import java.util.Optional;

/** The same as the drawing, as a table. */
public record Table(String caption, List<Column> columns, List<Row> rows) {

    /** A column. */
    public record Column(String title, boolean numeric) {}

    /** A row. */
    public record Row(List<Cell> cells) {}

    /** A cell. */
    public record Cell(String text, Optional<String> factId) {}
}
