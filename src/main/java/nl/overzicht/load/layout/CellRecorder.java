package nl.overzicht.load.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.FilterRows;
import nl.overzicht.load.table.TableCell;

/** Passes on the rows of a file and records some cells on the way: those above a table that apply to all its rows. */
public final class CellRecorder extends FilterRows {

    private final Collection<Column> wanted;
    private final Map<String, TableCell> noted = new HashMap<>();

    /** @param wanted columns that each stand for a cell */
    public CellRecorder(CellRows rows, Collection<Column> wanted) {
        super(rows);
        this.wanted = wanted;
    }

    /** The recorded cells that are not empty, by the names of their columns. */
    public Map<String, TableCell> cellsByColumn() {
        return noted;
    }

    @Override
    public List<TableCell> next() {
        List<TableCell> cells = rows.next();
        if (noted.size() < wanted.size() && !cells.isEmpty()) {
            int line = cells.get(0).at().line();
            for (Column column : wanted) {
                Corner place = column.cell().orElseThrow();
                if (place.row() == line && place.column() <= cells.size()) {
                    note(column, cells.get(place.column() - 1));
                }
            }
        }
        return cells;
    }

    private void note(Column column, TableCell cell) {
        if (cell.saysSomething()) {
            noted.put(column.name(), cell);
        }
    }

    @Override
    public boolean isHiddenRow(int row) {
        return rows.isHiddenRow(row);
    }

    @Override
    public Optional<TableCell> coveredBy(TableCell cell) {
        return rows.coveredBy(cell);
    }
}
