package nl.overzicht.load.table;

import java.util.Optional;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Location;

/** One row of a table. */
public interface Row {

    /** The cell of a column; empty when it is not filled or the table has no such column. */
    Optional<TableCell> cell(String column);

    /** Where it and its cells are: small, to be kept. */
    RowPlace place();

    /** Whether it has as many cells as the head, all that must be filled, and none that says nothing. */
    boolean isWhole();

    /** The text of a column; no characters when it has none. */
    default String text(String column) {
        return cell(column).map(TableCell::text).orElse("");
    }

    /** Where the cell is; the row where there is no such column. */
    default Location at(String column) {
        return cell(column).map(TableCell::at).or(() -> place().of(column)).orElseGet(() -> place().at());
    }
}
