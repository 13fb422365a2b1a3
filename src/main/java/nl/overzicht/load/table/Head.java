package nl.overzicht.load.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Location;

/**
 * The head of a table.
 *
 * @param cells the names of the columns, in order
 * @param index the position of each name; the first of two that are equal
 */
public record Head(List<Cell> cells, Map<String, Integer> index) {

    /** The head that these cells are. */
    public static Head of(List<Cell> cells) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            index.putIfAbsent(cells.get(i).text(), i);
        }
        return new Head(List.copyOf(cells), Map.copyOf(index));
    }

    /** The number of columns. */
    public int size() {
        return cells.size();
    }

    /** Where it begins. */
    public Location at() {
        return cells.get(0).at();
    }
}
