package nl.overzicht.load.table;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;

/** Rows that are derived from other rows, as {@link java.io.FilterReader} is derived from a reader; the file is the same. */
public abstract class FilterRows implements CellRows {

    protected final CellRows rows;

    protected FilterRows(CellRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean isComplete() {
        return rows.isComplete();
    }

    @Override
    public boolean isHidden(int column) {
        return rows.isHidden(column);
    }

    @Override
    public Location at() {
        return rows.at();
    }

    @Override
    public boolean isGrid() {
        return rows.isGrid();
    }

    @Override
    public Optional<Finding> findWrongSeparator(TableCell head) {
        return rows.findWrongSeparator(head);
    }

    @Override
    public String head(List<String> names) {
        return rows.head(names);
    }

    @Override
    public void close() {
        rows.close();
    }
}
