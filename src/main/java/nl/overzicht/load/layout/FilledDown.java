package nl.overzicht.load.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.Tally;

/** What empty cells of some columns mean: the text that stands above them. Rows are taken in order. */
public final class FilledDown {

    private final CellRows rows;
    private final Tally tally;
    private final Map<Integer, String> columns = new HashMap<>();
    private final Map<Integer, String> above = new HashMap<>();

    /**
     * @param rows that the cells come from, and which know what merged ones show
     * @param columns to fill; those that the head lacks are left out
     * @param tally of empty cells above which nothing stands
     */
    public FilledDown(CellRows rows, Head head, List<Column> columns, Tally tally) {
        this.rows = rows;
        this.tally = tally;
        for (Column column : columns) {
            Optional.ofNullable(head.index().get(column.name()))
                    .ifPresent(index -> this.columns.put(index, column.name()));
        }
    }

    /** The row with its empty cells filled. */
    public ForeignRow fill(ForeignRow row) {
        if (columns.isEmpty()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int index : columns.keySet()) {
            while (index >= cells.size()) {
                Location last = cells.get(cells.size() - 1).at();
                cells.add(new Cell(new Location(last.path(), last.sheet(), last.line(), last.column() + 1), ""));
            }
            cells.set(index, filled(index, cells.get(index)));
        }
        return new ForeignRow(row.head(), cells);
    }

    private Cell filled(int index, Cell cell) {
        Optional<Cell> cover = rows.coveredBy(cell);
        if (cover.isPresent()) {
            boolean isAbove = cover.get().at().column() == cell.at().column();
            return isAbove ? new Cell(cell.at(), cover.get().text()) : cell;
        }
        boolean isEmpty = cell.text().isEmpty() && cell.remark() == null;
        if (!isEmpty) {
            return cell;
        }
        String text = above.get(index);
        return text == null ? new Cell(cell.at(), "", false, MappingRule.NOTHING_ABOVE) : new Cell(cell.at(), text);
    }

    /**
     * Whether a row says something in a column itself: a text from above it does not say.
     *
     * @param raw the row as it stands in the file
     * @param row the same, filled and corrected
     */
    public boolean speaks(String column, ForeignRow raw, ForeignRow row) {
        return (columns.containsValue(column) ? raw : row)
                .cell(column)
                .filter(Cell::saysSomething)
                .isPresent();
    }

    /** Whether a row says something in these columns alone: it names what the rows below it share, and is none itself. */
    public boolean isHeading(ForeignRow raw, ForeignRow row) {
        return !columns.isEmpty()
                && row.head().index().keySet().stream()
                        .noneMatch(column -> !columns.containsValue(column) && speaks(column, raw, row));
    }

    /** Remembers a filled row for those below it. */
    public void keep(ForeignRow row) {
        columns.forEach((index, name) ->
                row.cell(name).filter(cell -> !cell.text().isEmpty()).ifPresent(cell -> above.put(index, cell.text())));
    }

    /** Counts the cells of a filled row that stayed empty, since nothing stands above them. */
    public void reportEmpty(ForeignRow row) {
        columns.values()
                .forEach(name -> row.cell(name)
                        .filter(cell -> cell.remark() == MappingRule.NOTHING_ABOVE)
                        .ifPresent(cell -> tally.add(MappingRule.NOTHING_ABOVE, name, cell.at())));
    }
}
