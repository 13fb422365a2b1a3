package nl.overzicht.draft.place;

import java.util.List;
import java.util.Optional;
import nl.overzicht.load.table.TableCell;

/**
 * Where a table lies in its file.
 *
 * @param head rows of the names of its columns, from top to bottom
 * @param from its first row and column, where others come before it in the file; empty: the file begins with it
 * @param last its last row; empty: it goes on to the end of the file
 * @param titles what is above its head, a cell each
 * @param foot what is below it, a row each with one text
 */
public record TablePlace(
        List<Integer> head,
        Optional<String> from,
        Optional<Integer> last,
        List<TableCell> titles,
        List<TableCell> foot) {

    /** The lowest row of its head. */
    public int lowestHead() {
        return head.get(head.size() - 1);
    }
}
