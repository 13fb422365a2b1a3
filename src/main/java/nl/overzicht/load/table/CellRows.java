package nl.overzicht.load.table;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;

/**
 * The rows of a file, read once in order, so that a table of a million rows is never in memory as a whole. Closing stops
 * reading at any point.
 */
public interface CellRows extends AutoCloseable {

    /** The next row that contains text, its cells by column from the left; an empty list at the end. */
    List<TableCell> next();

    /** Whether all rows could be read. Only valid after the end. */
    boolean isComplete();

    /** The merged cell whose value this cell of the last row shows; empty when the cell is not merged. */
    default Optional<TableCell> coveredBy(TableCell cell) {
        return Optional.empty();
    }

    /** Whether the file hides the column at this position, counted from 1. */
    default boolean isHidden(int column) {
        return false;
    }

    /** Whether the file hides the row with this number, which must have been read. */
    default boolean isHiddenRow(int row) {
        return false;
    }

    /** The file or sheet as a whole. */
    Location at();

    /** Whether rows have no length of their own, as in a sheet, so that missing cells are empty cells. */
    boolean isGrid();

    /** The finding when a head with a single name shows that a wrong separator was used; otherwise empty. */
    default Optional<Finding> findWrongSeparator(TableCell head) {
        return Optional.empty();
    }

    /** The names of a head on one line, with the separator of this kind of file. */
    String head(List<String> names);

    @Override
    void close();
}
