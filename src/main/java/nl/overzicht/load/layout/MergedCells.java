package nl.overzicht.load.layout;

import java.util.Collection;
import java.util.Optional;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.TableCell;

/**
 * Counts merged cells in rows that have no value of their own. A text may apply to all rows of a merged cell, but a number
 * belongs to none of them.
 *
 * @param rows the source of the cells, which knows the values of merged cells
 * @param layout of the table
 * @param stating the columns from which a statement is made
 * @param numbers the columns among these that contain its number
 * @param tally receives the counts
 */
public record MergedCells(
        CellRows rows, Layout layout, Collection<String> stating, Collection<String> numbers, MistakeTally tally) {

    /** Takes a row that is read. */
    public void take(ForeignRow row) {
        if (rows.isGrid()) {
            stating.forEach(column -> row.cell(column)
                    .filter(cell -> cell.remark() == WorkbookRule.MERGED)
                    .ifPresent(cell -> count(column, cell)));
        }
    }

    private void count(String column, TableCell cell) {
        Optional<Integer> head =
                rows.coveredBy(cell).map(cover -> cover.at().line()).filter(layout::isInHead);
        if (head.isPresent()) {
            String both = head.get() + ", " + cell.at().line();
            tally.add(MappingRule.MERGED_WITH_HEAD, column, cell.at(), both);
        } else {
            boolean isNumber = numbers.contains(column);
            tally.add(isNumber ? MappingRule.MERGED_VALUE : MappingRule.MERGED_CELL, column, cell.at());
        }
    }
}
