package nl.overzicht.load.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.notation.Marks;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;

/**
 * Columns that a mapping derives from those of the table: parts of texts, and numbers without the footnote marks beside them.
 * Code that reads a row sees them as ordinary columns.
 *
 * @param sources by name, the source of each derived column; one with the name of a column of the table replaces it
 * @param cells by name, the columns that stand for a cell above the table
 * @param numbers names of the columns that contain numbers
 * @param marked these, and the columns that a rule adds up
 * @param marks the footnote marks that may occur in these
 * @param noted the cells above the table, once they have been read
 */
public record ColumnParts(
        Map<String, FieldSource> sources,
        Map<String, Column> cells,
        Set<String> numbers,
        Set<String> marked,
        Marks marks,
        Map<String, TableCell> noted) {

    /** A copy with the cells above the table. */
    public ColumnParts with(Map<String, TableCell> above) {
        return new ColumnParts(sources, cells, numbers, marked, marks, Map.copyOf(above));
    }

    /** Whether each cell above the table has a text; one without a text is a finding. */
    public boolean areAllNoted(Findings findings) {
        List<Column> missing = cells.values().stream()
                .filter(column -> !noted.containsKey(column.name()))
                .toList();
        missing.forEach(column -> findings.add(MappingRule.NOTHING_IN_CELL.at(column.at(), column.place())));
        return missing.isEmpty();
    }

    /** The cells of the row itself, without the cells from above the table. */
    public List<TableCell> ofRow(ForeignRow row) {
        int own = row.head().size() - cells.size();
        return cells.isEmpty() || row.cells().size() < own
                ? row.cells()
                : row.cells().subList(0, own);
    }

    /** The head of a table with the derived columns after its own. */
    public Head head(Head head) {
        if (sources.isEmpty() && cells.isEmpty()) {
            return head;
        }
        List<TableCell> all = new ArrayList<>(head.cells());
        sources.forEach((name, source) -> {
            if (!head.index().containsKey(name)) {
                all.add(new TableCell(source.first().at(), name));
            }
        });
        cells.values().forEach(column -> all.add(new TableCell(column.at(), column.name())));
        return Head.of(all);
    }

    /**
     * A row of the table with the derived columns. When a text lacks the required part, the cell gets a remark.
     *
     * @param head as {@link #head} gave it
     */
    public ForeignRow row(ForeignRow row, Head head) {
        if (sources.isEmpty() && cells.isEmpty() && marks.meanings().isEmpty()) {
            return row;
        }
        List<TableCell> all = new ArrayList<>(row.cells());
        while (!(sources.isEmpty() && cells.isEmpty()) && all.size() < head.size()) {
            all.add(empty(all.get(all.size() - 1).at()));
        }
        noted.forEach((name, cell) -> all.set(head.index().get(name), cell));
        ForeignRow whole = new ForeignRow(head, List.copyOf(all));
        sources.forEach((name, source) -> all.set(head.index().get(name), part(whole, name, source)));
        marked.forEach(name -> {
            int index = head.index().getOrDefault(name, Integer.MAX_VALUE);
            if (index < all.size()) {
                all.set(index, marks.separate(all.get(index)));
            }
        });
        return new ForeignRow(head, all);
    }

    private static TableCell empty(Location before) {
        return new TableCell(new Location(before.path(), before.sheet(), before.line(), before.column() + 1), "");
    }

    private TableCell part(ForeignRow row, String name, FieldSource source) {
        TableCell cell = row.cell(source.first().name())
                .orElseGet(() -> empty(row.cells().get(row.cells().size() - 1).at()));
        if (numbers.contains(name) && source.cut().isWithinNumber(cell.text())) {
            return new TableCell(cell.at(), cell.text(), false, MappingRule.PART_OF_A_NUMBER);
        }
        return source.of(row, cell)
                .orElseGet(() -> new TableCell(cell.at(), cell.text(), false, MappingRule.NO_SUCH_PART));
    }

    /** A copy of a row in which these columns of the table are empty, and columns that are derived from them only. */
    public ForeignRow without(Set<String> columns, ForeignRow row) {
        if (columns.isEmpty()) {
            return row;
        }
        List<TableCell> cells = new ArrayList<>(row.cells());
        row.head().index().forEach((name, index) -> {
            boolean isMade = Optional.ofNullable(sources.get(name))
                    .filter(source ->
                            source.columns().stream().map(Column::name).allMatch(columns::contains))
                    .isPresent();
            if (index < cells.size() && (columns.contains(name) || isMade)) {
                cells.set(index, new TableCell(cells.get(index).at(), ""));
            }
        });
        return new ForeignRow(row.head(), cells);
    }

    /** The columns of the table among these, and those from which the others are derived. */
    Stream<Column> inFile(Collection<Column> columns) {
        return Stream.concat(
                        columns.stream().filter(column -> !sources.containsKey(column.name())),
                        sources.values().stream().flatMap(source -> source.columns().stream()))
                .filter(column -> column.cell().isEmpty());
    }

    /** The column of the table from which a column is derived; the column itself when it is not derived. */
    public String origin(String column) {
        return Optional.ofNullable(sources.get(column))
                .map(source -> source.first().name())
                .orElse(column);
    }

    /**
     * The column with the number of a column of the table: the only derived column that is a number, else the column itself.
     */
    public String number(String column) {
        List<String> parts = numbers.stream()
                .filter(name -> sources.containsKey(name) && origin(name).equals(column))
                .toList();
        return parts.size() == 1 && !sources.containsKey(column) ? parts.get(0) : column;
    }

    /** The name of a column for readers of the table: a part that the mapping does not name has the name of its column. */
    public String displayName(String column) {
        boolean isUnnamed = Optional.ofNullable(sources.get(column))
                .filter(source -> source.notation().equals(column))
                .isPresent();
        String origin = origin(column);
        return isUnnamed && number(origin).equals(column) ? origin : column;
    }
}
