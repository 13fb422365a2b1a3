package nl.overzicht.draft.place;

import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Decimals;

/**
 * A row as its file has it.
 *
 * @param cells from the first column on
 * @param sorts of these cells, their numbers read without a declared mark
 * @param isMergedAcross whether a cell shows what the one to its left holds
 */
record SampleRow(List<Cell> cells, List<CellSort> sorts, boolean isMergedAcross) {

    static SampleRow of(List<Cell> cells, boolean isMergedAcross) {
        List<CellSort> sorts = cells.stream().map(SampleRow::sort).toList();
        return new SampleRow(cells, sorts, isMergedAcross);
    }

    /** A number under any mark is one, before it is known which the table uses. */
    private static CellSort sort(Cell cell) {
        CellSort sort = CellSort.of(cell, Decimals.COMMA);
        return sort == CellSort.TEXT ? CellSort.of(cell, Decimals.POINT) : sort;
    }

    int line() {
        return cells.get(0).at().line();
    }

    /** The places of cells that say something, from 0. */
    List<Integer> filled() {
        return IntStream.range(0, cells.size())
                .filter(index -> sorts.get(index) != CellSort.EMPTY)
                .boxed()
                .toList();
    }

    /** Whether every cell that says something can be the name of a column. */
    boolean isNames() {
        return sorts.stream().allMatch(sort -> sort == CellSort.EMPTY || sort.isName());
    }

    boolean hasData() {
        return sorts.stream().anyMatch(CellSort::isData);
    }

    String text(int index) {
        return index < cells.size() ? cells.get(index).text() : "";
    }
}
