package nl.overzicht.load.table;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;

/**
 * The rows of a file, one after another and each once: a table of a million rows is never in memory as a whole. Closing ends
 * the reading, also halfway.
 */
public interface CellRows extends AutoCloseable {

    /** The next row that holds any text, its cells by column from the left; an empty list at the end. */
    List<TableCell> next();

    /** Whether all rows could be read. Only valid after the end. */
    boolean isComplete();

    /** The cell whose value a merged cell of the row that was read last shows; empty: the cell stands alone. */
    default Optional<TableCell> coveredBy(TableCell cell) {
        return Optional.empty();
    }

    /** Whether the column at this place, from 1, is one that the file does not show. */
    default boolean isHidden(int column) {
        return false;
    }

    /** Whether the row with this number, which was read, is one that the file does not show. */
    default boolean isHiddenRow(int row) {
        return false;
    }

    /** The file or sheet as a whole. */
    Location at();

    /** Whether rows have no length of their own, as in a sheet: cells that are not there are empty. */
    boolean isGrid();

    /** What is wrong when a head with a single name shows that the file was taken apart wrongly. */
    default Optional<Finding> misread(TableCell head) {
        return Optional.empty();
    }

    /** The names of a head on one line, as an author would write it in this kind of file. */
    String head(List<String> names);

    @Override
    void close();
}
