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

/** What empty cells of some columns mean: the text that is above them. Rows are taken in order. */
public final class FillDown {

    /** A text that holds for more rows than these is more often one below which the next is missing. */
    private static final int MOST_ROWS = 1000;

    private final CellRows rows;
    private final MistakeTally tally;
    private final Map<Integer, String> columns = new HashMap<>();
    private final Map<Integer, Name> above = new HashMap<>();
    private final Map<Integer, Name> longest = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    /** A text that holds for the rows below it: where it is, and how many of these it has filled. */
    private record Name(TableCell cell, int rows) {}

    /**
     * @param rows that the cells come from, and which know what merged ones show
     * @param columns to fill; those that the head lacks are left out
     * @param tally of empty cells above which nothing is
     */
    public FillDown(CellRows rows, Head head, List<Column> columns, MistakeTally tally) {
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
        taken.clear();
        List<TableCell> cells = new ArrayList<>(row.cells());
        for (int index : columns.keySet()) {
            while (index >= cells.size()) {
                Location last = cells.get(cells.size() - 1).at();
                cells.add(new TableCell(new Location(last.path(), last.sheet(), last.line(), last.column() + 1), ""));
            }
            cells.set(index, filled(index, cells.get(index)));
        }
        return new ForeignRow(row.head(), cells);
    }

    private TableCell filled(int index, TableCell cell) {
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
     * The columns in which a row says what is above it, and nothing itself.
     *
     * @param raw the row as read from the file
     * @param row the same, filled and corrected
     */
    public Set<String> taken(ForeignRow raw, ForeignRow row) {
        return columns.values().stream()
                .filter(column -> !hasOwnText(column, raw, row))
                .collect(Collectors.toSet());
    }

    /**
     * Whether a row says something in a column itself: a text from above it does not say.
     *
     * @param raw the row as read from the file
     * @param row the same, filled and corrected
     */
    public boolean hasOwnText(String column, ForeignRow raw, ForeignRow row) {
        return (columns.containsValue(column) ? raw : row)
                .cell(column)
                .filter(TableCell::saysSomething)
                .isPresent();
    }

    /** Whether a row says something in these columns alone: it names what the rows below it share, and is none itself. */
    public boolean isHeading(ForeignRow raw, ForeignRow row) {
        return !columns.isEmpty()
                && raw.head().index().keySet().stream()
                        .noneMatch(column -> !columns.containsValue(column) && hasOwnText(column, raw, row));
    }

    /** Remembers a filled row for those below it. */
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

    /** Adds a finding for each column in which a text holds for very many rows: a name below it may be missing. */
    public void reportLongest(Findings findings) {
        longest.forEach((index, name) -> {
            if (name.rows() > MOST_ROWS) {
                findings.add(MappingRule.FILLS_MANY.at(
                        name.cell().at(), name.cell().text(), columns.get(index), name.rows()));
            }
        });
    }

    /** Counts the cells of a filled row that stayed empty, since nothing is above them. */
    public void reportEmpty(ForeignRow row) {
        columns.values()
                .forEach(name -> row.cell(name)
                        .filter(cell -> cell.remark() == MappingRule.NOTHING_ABOVE)
                        .ifPresent(cell -> tally.add(MappingRule.NOTHING_ABOVE, name, cell.at())));
    }
}
