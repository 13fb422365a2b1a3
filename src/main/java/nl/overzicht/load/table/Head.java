package nl.overzicht.load.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Location;

/**
 * The head of a table.
 *
 * @param cells the names of the columns, in order
 * @param index the position of each name; of equal names the first
 */
public record Head(List<TableCell> cells, Map<String, Integer> index) {

    /** The head that consists of these cells. */
    public static Head of(List<TableCell> cells) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            index.putIfAbsent(cells.get(i).text(), i);
        }
        return new Head(List.copyOf(cells), Collections.unmodifiableMap(index));
    }

    /** The cells without empty ones at the end. */
    List<TableCell> namedCells() {
        return cells.subList(0, lengthToLastText(cells));
    }

    /** The number of columns. */
    public int size() {
        return cells.size();
    }

    /**
     * Whether a row has a cell for each column and no text beyond them. Empty cells at the end count neither in the head nor in
     * the row.
     */
    public boolean fits(List<TableCell> row) {
        return row.size() == size() || row.size() >= namedCells().size() && lengthToLastText(row) <= size();
    }

    private static int lengthToLastText(List<TableCell> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).text().isEmpty()) {
            size--;
        }
        return size;
    }

    /** The location of its first cell. */
    public Location at() {
        return cells.get(0).at();
    }
}
