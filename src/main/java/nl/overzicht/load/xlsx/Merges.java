package nl.overzicht.load.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.load.table.TableCell;

/** Finds the cells that are merged with another cell and have its value. Rows must be requested in ascending order. */
final class Merges {

    private final List<CellRange> ranges;
    private final List<CellRange> open = new ArrayList<>();
    private final Map<CellRange, TableCell> covers = new HashMap<>();
    private CellRange[] byColumn = new CellRange[0];
    private int next;

    Merges(List<CellRange> ranges) {
        this.ranges =
                ranges.stream().sorted(Comparator.comparingInt(CellRange::top)).toList();
    }

    /** The columns, counted from 1, whose cells in this row are merged and have no value of their own. */
    BitSet coveredColumns(int row) {
        while (next < ranges.size() && ranges.get(next).top() <= row) {
            open.add(ranges.get(next++));
        }
        open.stream().filter(range -> range.bottom() < row).forEach(covers::remove);
        open.removeIf(range -> range.bottom() < row);
        byColumn = new CellRange[open.stream().mapToInt(CellRange::right).max().orElse(0) + 1];
        BitSet covered = new BitSet();
        for (CellRange range : open) {
            Arrays.fill(byColumn, range.left(), range.right() + 1, range);
            covered.set(range.top() == row ? range.left() + 1 : range.left(), range.right() + 1);
        }
        return covered;
    }

    /**
     * Takes the cells of the row that was requested last; the first cell of each merged range provides the value for the
     * others.
     */
    void take(int row, List<TableCell> cells) {
        open.stream()
                .filter(range -> range.top() == row && range.left() <= cells.size())
                .forEach(range -> covers.put(range, cells.get(range.left() - 1)));
    }

    /** The cell whose value applies to this cell; empty when it has its own. */
    Optional<TableCell> cover(TableCell cell) {
        int column = cell.at().column();
        return column < byColumn.length
                ? Optional.ofNullable(covers.get(byColumn[column]))
                        .filter(cover -> !cover.at().equals(cell.at()))
                : Optional.empty();
    }
}
