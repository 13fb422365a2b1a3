package nl.overzicht.load.table;

import java.util.Optional;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Location;

/** One row of a table. */
public interface Row {

    /** The cell of a column; empty when it is not filled or there is no such column. */
    Optional<TableCell> cell(String column);

    /** The locations of the row and its cells, in a compact object that can be kept. */
    RowPlace place();

    /** Whether the row has as many cells as the head, all required cells are filled, and no cell has an error. */
    boolean isWhole();

    /** The text in a column; empty when it has none. */
    default String text(String column) {
        return cell(column).map(TableCell::text).orElse("");
    }

    /** The location of the cell; that of the row when there is no such column. */
    default Location at(String column) {
        return cell(column).map(TableCell::at).or(() -> place().of(column)).orElseGet(() -> place().at());
    }
}
