package nl.overzicht.load.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.TableCell;

/** Fills empty cells in some columns with the text above them. Rows must be taken in order. */
public final class FillDown {

    /** A text that applies to more rows than this suggests that the next text is missing. */
    private static final int MOST_ROWS = 1000;

    private final CellRows rows;
    private final MistakeTally tally;
    private final Map<Integer, String> columns = new HashMap<>();
    private final Map<Integer, Name> above = new HashMap<>();
    private final Map<Integer, Name> longest = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    /** A text that applies to the rows below it, and the number of rows that it has filled. */
    private record Name(TableCell cell, int rows) {}

    /**
     * @param rows the source of the cells, which knows the values of merged cells
     * @param head of the table
     * @param columns to fill; columns that the head lacks are ignored
     * @param tally counts empty cells without any text above them
     */
    public FillDown(CellRows rows, Head head, List<Column> columns, MistakeTally tally) {
        this.rows = rows;
        this.tally = tally;
        for (Column column : columns) {
            Optional.ofNullable(head.index().get(column.name()))
                    .ifPresent(index -> this.columns.put(index, column.name()));
        }
    }

    /** A copy of the row with its empty cells filled. */
    public ForeignRow fill(ForeignRow row) {
        if (columns.isEmpty()) {
            return row;
        }
        taken.clear();
        List<TableCell> cells = new ArrayList<>(row.cells());
        for (int index : columns.keySet()) {
            while (index >= cells.size()) {
                Location last = cells.get(cells.size() - 1).at();
                cells.add(new TableCell(new Location(last.path(), last.sheet(), last.line(), last.column() + 1), ""));
            }
            cells.set(index, fillCell(index, cells.get(index)));
        }
        return new ForeignRow(row.head(), cells);
    }

    private TableCell fillCell(int index, TableCell cell) {
        Optional<TableCell> cover = rows.coveredBy(cell);
        if (cover.isPresent()) {
            boolean isAbove = cover.get().at().column() == cell.at().column();
            return isAbove ? new TableCell(cell.at(), cover.get().text()) : cell;
        }
        boolean isEmpty = cell.text().isEmpty() && cell.remark() == null;
        if (!isEmpty) {
            return cell;
        }
        Name name = above.get(index);
        if (name == null) {
            return new TableCell(cell.at(), "", false, MappingRule.NOTHING_ABOVE);
        }
        taken.add(index);
        return new TableCell(cell.at(), name.cell().text());
    }

    /**
     * The columns in which a row has only the text from above.
     *
     * @param raw the row as read from the file
     * @param row the row after filling and corrections
     */
    public Set<String> columnsFromAbove(ForeignRow raw, ForeignRow row) {
        return columns.values().stream()
                .filter(column -> !hasOwnText(column, raw, row))
                .collect(Collectors.toSet());
    }

    /**
     * Whether a row has its own text in a column: a text from above does not count.
     *
     * @param raw the row as read from the file
     * @param row the row after filling and corrections
     */
    public boolean hasOwnText(String column, ForeignRow raw, ForeignRow row) {
        return (columns.containsValue(column) ? raw : row)
                .cell(column)
                .filter(TableCell::saysSomething)
                .isPresent();
    }

    /** Whether a row has text in these columns only: then it is the heading of the rows below it and not a row of data. */
    public boolean isHeading(ForeignRow raw, ForeignRow row) {
        return !columns.isEmpty()
                && raw.head().index().keySet().stream()
                        .noneMatch(column -> !columns.containsValue(column) && hasOwnText(column, raw, row));
    }

    /** Stores the texts of a filled row for the rows below it. */
    public void keep(ForeignRow row) {
        columns.forEach((index, column) ->
                row.cell(column).filter(cell -> !cell.text().isEmpty()).ifPresent(cell -> keep(index, cell)));
    }

    private void keep(int index, TableCell cell) {
        Name before = above.get(index);
        Name name = taken.contains(index) ? new Name(before.cell(), before.rows() + 1) : new Name(cell, 0);
        above.put(index, name);
        longest.merge(index, name, (most, next) -> next.rows() > most.rows() ? next : most);
    }

    /** Adds a finding for each column in which a text applies to very many rows, since a text below it may be missing. */
    public void reportLongest(Findings findings) {
        longest.forEach((index, name) -> {
            if (name.rows() > MOST_ROWS) {
                findings.add(MappingRule.FILLS_MANY.at(
                        name.cell().at(), name.cell().text(), columns.get(index), name.rows()));
            }
        });
    }

    /** Counts the cells of a filled row that stayed empty because there is no text above them. */
    public void reportEmpty(ForeignRow row) {
        columns.values()
                .forEach(name -> row.cell(name)
                        .filter(cell -> cell.remark() == MappingRule.NOTHING_ABOVE)
                        .ifPresent(cell -> tally.add(MappingRule.NOTHING_ABOVE, name, cell.at())));
    }
}
