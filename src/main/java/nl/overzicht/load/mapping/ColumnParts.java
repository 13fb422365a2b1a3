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
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.load.written.Marks;

/**
 * Columns that a mapping makes of those of the table: parts of their texts, and numbers without the marks beside them. All
 * that reads a row sees them as columns of the table.
 *
 * @param sources by name, what each is made of; one with the name of a column of the table replaces it
 * @param cells by name, those that stand for a cell above the table
 * @param numbers the columns that hold numbers
 * @param marked these, and those that a rule adds up
 * @param marks what may be beside these
 * @param noted the cells above the table, once they are read
 */
public record ColumnParts(
        Map<String, FieldSource> sources,
        Map<String, Column> cells,
        Set<String> numbers,
        Set<String> marked,
        Marks marks,
        Map<String, TableCell> noted) {

    /** The same with what the cells above the table say. */
    public ColumnParts with(Map<String, TableCell> above) {
        return new ColumnParts(sources, cells, numbers, marked, marks, Map.copyOf(above));
    }

    /** Whether each cell above the table has a text; one that has none is a finding. */
    public boolean areAllNoted(Findings findings) {
        List<Column> missing = cells.values().stream()
                .filter(column -> !noted.containsKey(column.name()))
                .toList();
        missing.forEach(column -> findings.add(MappingRule.NOTHING_IN_CELL.at(column.at(), column.place())));
        return missing.isEmpty();
    }

    /** The cells of the row itself, without those from above the table. */
    public List<TableCell> ofRow(ForeignRow row) {
        int own = row.head().size() - cells.size();
        return cells.isEmpty() || row.cells().size() < own
                ? row.cells()
                : row.cells().subList(0, own);
    }

    /** The head of a table with these columns after its own. */
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
     * A row of the table with these columns. A part that its text lacks is a remark on its cell.
     *
     * @param head that {@link #head} gave
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
                all.set(index, marks.apart(all.get(index)));
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

    /** A row with nothing in these columns of the table, nor in what is made of them alone. */
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

    /** The columns of the table among these and those that the parts are made of. */
    Stream<Column> inFile(Collection<Column> columns) {
        return Stream.concat(
                        columns.stream().filter(column -> !sources.containsKey(column.name())),
                        sources.values().stream().flatMap(source -> source.columns().stream()))
                .filter(column -> column.cell().isEmpty());
    }

    /** The name of the column of the table that a column is made of; its own when it is one of the table. */
    public String origin(String column) {
        return Optional.ofNullable(sources.get(column))
                .map(source -> source.first().name())
                .orElse(column);
    }

    /** The column that holds the number of a column of the table: the only part of it that is a number, else itself. */
    public String number(String column) {
        List<String> parts = numbers.stream()
                .filter(name -> sources.containsKey(name) && origin(name).equals(column))
                .toList();
        return parts.size() == 1 && !sources.containsKey(column) ? parts.get(0) : column;
    }

    /** A column as a reader of the table knows it: a part that the mapping does not name has the name of its column. */
    public String shown(String column) {
        boolean isUnnamed = Optional.ofNullable(sources.get(column))
                .filter(source -> source.notation().equals(column))
                .isPresent();
        String origin = origin(column);
        return isUnnamed && number(origin).equals(column) ? origin : column;
    }
}
