package nl.overzicht.draft.place;

import java.util.List;
import java.util.Optional;
import nl.overzicht.load.table.TableCell;

/**
 * The place of a table in its file.
 *
 * @param head row numbers of its head, from top to bottom
 * @param from its first cell, when other cells precede it in the file; empty: the file begins with it
 * @param last number of its last row; empty: it ends with the file
 * @param titles the cells above its head
 * @param foot the single texts in rows below it
 */
public record TablePlace(
        List<Integer> head,
        Optional<String> from,
        Optional<Integer> last,
        List<TableCell> titles,
        List<TableCell> foot) {

    /** The number of the lowest row of its head. */
    public int lowestHead() {
        return head.get(head.size() - 1);
    }
}
