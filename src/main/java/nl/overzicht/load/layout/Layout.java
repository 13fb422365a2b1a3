package nl.overzicht.load.layout;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.load.table.TableCell;

/**
 * The layout of a table in its file.
 *
 * @param head row numbers of the column names, from 1, in ascending order; a single number means the first row from there on
 * that is not empty
 * @param headAt where the mapping declares it
 * @param from first row and column of the table, including the head; empty: where the file begins
 * @param until last row and column of the table; empty: where the file ends
 * @param fillDown columns in which an empty cell means the text above it
 */
public record Layout(
        List<Integer> head, Location headAt, Optional<Corner> from, Optional<Corner> until, List<Column> fillDown) {

    /** Whether a row precedes the body. */
    public boolean isInHead(int row) {
        return row <= head.get(head.size() - 1);
    }

    boolean isAbove(int row) {
        return row < from.map(Corner::row).orElse(1);
    }

    boolean isBelow(int row) {
        return row > until.map(Corner::row).orElse(Integer.MAX_VALUE);
    }

    /** The cells within the columns of the table. */
    List<TableCell> selectCells(List<TableCell> cells) {
        int left = from.map(Corner::column).filter(column -> column > 0).orElse(1) - 1;
        int right = until.map(Corner::column).filter(column -> column > 0).orElse(cells.size());
        return left >= cells.size() ? List.of() : cells.subList(left, Math.max(left, Math.min(right, cells.size())));
    }
}
