package nl.overzicht.load.layout;

import java.util.Collection;
import java.util.Optional;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.TableCell;

/**
 * Counts the cells of rows that are merged with another and have no value of their own. A text may hold for all rows of a
 * merged cell; a number is that of none of them.
 *
 * @param rows that the cells come from, and which know what merged ones show
 * @param layout of the table
 * @param stating the columns that make a statement
 * @param numbers those of them that hold its number
 * @param tally of all
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
