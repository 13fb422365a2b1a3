package nl.overzicht.load.layout;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.load.table.TableCell;

/**
 * How a table lies in its file.
 *
 * @param head the rows of the column names, counted from 1, in ascending order; of a single one the first row from there on
 *     that says something
 * @param headAt where the mapping says so
 * @param from its first row and column, the head included; empty: where the file begins
 * @param until its last row and column; empty: where the file ends
 * @param fillDown columns in which an empty cell means the one above it
 */
public record Layout(
        List<Integer> head, Location headAt, Optional<Corner> from, Optional<Corner> until, List<Column> fillDown) {

    /** Whether a row is above the first row of the body. */
    public boolean isInHead(int row) {
        return row <= head.get(head.size() - 1);
    }

    boolean isAbove(int row) {
        return row < from.map(Corner::row).orElse(1);
    }

    boolean isBelow(int row) {
        return row > until.map(Corner::row).orElse(Integer.MAX_VALUE);
    }

    /** The cells that are within its columns. */
    List<TableCell> within(List<TableCell> cells) {
        int left = from.map(Corner::column).filter(column -> column > 0).orElse(1) - 1;
        int right = until.map(Corner::column).filter(column -> column > 0).orElse(cells.size());
        return left >= cells.size() ? List.of() : cells.subList(left, Math.max(left, Math.min(right, cells.size())));
    }
}
