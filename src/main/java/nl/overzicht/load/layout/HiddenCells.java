package nl.overzicht.load.layout;

import java.util.Collection;
import java.util.List;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;

/** Reports rows and columns of a foreign table that the file hides but the mapping reads. */
public final class HiddenCells {

    private final CellRows rows;
    private final Collection<String> names;
    private int count;
    private int first;

    /** @param names names of the columns that are read */
    public HiddenCells(CellRows rows, Collection<String> names) {
        this.rows = rows;
        this.names = names;
    }

    /** Takes the number of a row that is read. */
    public void take(int row) {
        if (rows.isHiddenRow(row)) {
            first = count++ == 0 ? row : first;
        }
    }

    /** Adds a finding for the hidden rows. */
    public void reportRows(Findings findings) {
        Location at = rows.at();
        if (count > 0) {
            findings.add(WorkbookRule.HIDDEN_ROWS.at(at.inSheet(at.sheet(), first, 1), count));
        }
    }

    /** Adds a finding for the hidden rows and one for the hidden columns; none for those that a mapping leaves out. */
    public void report(Head head, Findings findings) {
        reportRows(findings);
        Location at = rows.at();
        List<Integer> columns = head.cells().stream()
                .filter(cell -> names.contains(cell.text()))
                .map(TableCell::at)
                .map(Location::column)
                .filter(rows::isHidden)
                .sorted()
                .toList();
        if (!columns.isEmpty()) {
            findings.add(WorkbookRule.HIDDEN_COLUMNS.at(at.inSheet(at.sheet(), 1, columns.get(0)), columns.size()));
        }
    }
}
