package nl.overzicht.draft.place;

import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.TableCell;

/**
 * A row of a file with the kinds of its cells.
 *
 * @param cells from the first column on
 * @param kinds of these cells, with either decimal mark accepted
 * @param isMergedAcross whether a cell is merged with the cell to its left
 */
record SampleRow(List<TableCell> cells, List<CellKind> kinds, boolean isMergedAcross) {

    static SampleRow of(List<TableCell> cells, boolean isMergedAcross) {
        List<CellKind> kinds = cells.stream().map(SampleRow::kind).toList();
        return new SampleRow(cells, kinds, isMergedAcross);
    }

    /** The kind of a cell. A number with either decimal mark counts, since the mark of the table is not known yet. */
    private static CellKind kind(TableCell cell) {
        CellKind kind = CellKind.of(cell, Decimals.COMMA);
        return kind == CellKind.TEXT ? CellKind.of(cell, Decimals.POINT) : kind;
    }

    int line() {
        return cells.get(0).at().line();
    }

    /** The indices of cells that are not empty, from 0. */
    List<Integer> filledIndexes() {
        return IntStream.range(0, cells.size())
                .filter(index -> kinds.get(index) != CellKind.EMPTY)
                .boxed()
                .toList();
    }

    /** Whether every cell that is not empty can be the name of a column. */
    boolean isNames() {
        return kinds.stream().allMatch(kind -> kind == CellKind.EMPTY || kind.isName());
    }

    boolean hasData() {
        return kinds.stream().anyMatch(CellKind::isData);
    }

    String text(int index) {
        return index < cells.size() ? cells.get(index).text() : "";
    }
}
