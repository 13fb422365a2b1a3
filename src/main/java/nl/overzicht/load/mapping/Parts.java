package nl.overzicht.load.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.written.Marks;

/**
 * Columns that a mapping makes of those of the table: parts of their texts, and numbers without the marks beside them. All
 * that reads a row sees them as columns of the table.
 *
 * @param sources by name, what each is made of; one with the name of a column of the table stands in its place
 * @param numbers the columns that hold numbers
 * @param marks what may stand beside these
 */
public record Parts(Map<String, FieldSource> sources, Set<String> numbers, Marks marks) {

    /** The head of a table with these columns after its own. */
    public Head head(Head head) {
        if (sources.isEmpty()) {
            return head;
        }
        List<Cell> cells = new ArrayList<>(head.cells());
        sources.forEach((name, source) -> {
            if (!head.index().containsKey(name)) {
                cells.add(new Cell(source.first().at(), name));
            }
        });
        return Head.of(cells);
    }

    /**
     * A row of the table with these columns. A part that its text lacks is a remark on its cell.
     *
     * @param head that {@link #head} gave
     */
    public ForeignRow row(ForeignRow row, Head head) {
        if (sources.isEmpty() && marks.meanings().isEmpty()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        sources.forEach((name, source) -> {
            int index = head.index().get(name);
            while (index >= cells.size()) {
                cells.add(empty(cells.get(cells.size() - 1).at()));
            }
            cells.set(index, part(row, name, source));
        });
        numbers.forEach(name -> {
            int index = head.index().getOrDefault(name, Integer.MAX_VALUE);
            if (index < cells.size()) {
                cells.set(index, marks.apart(cells.get(index)));
            }
        });
        return new ForeignRow(head, cells);
    }

    private static Cell empty(Location before) {
        return new Cell(new Location(before.path(), before.sheet(), before.line(), before.column() + 1), "");
    }

    private Cell part(ForeignRow row, String name, FieldSource source) {
        Cell cell = row.cell(source.first().name())
                .orElseGet(() -> empty(row.cells().get(row.cells().size() - 1).at()));
        if (numbers.contains(name) && source.cut().isWithinNumber(cell.text())) {
            return new Cell(cell.at(), cell.text(), false, MappingRule.PART_OF_A_NUMBER);
        }
        return source.of(row, cell).orElseGet(() -> new Cell(cell.at(), cell.text(), false, MappingRule.NO_SUCH_PART));
    }

    /** A row with nothing in these columns of the table, nor in what is made of them alone. */
    public ForeignRow without(Set<String> columns, ForeignRow row) {
        if (columns.isEmpty()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        row.head().index().forEach((name, index) -> {
            boolean isMade = Optional.ofNullable(sources.get(name))
                    .filter(source ->
                            source.columns().stream().map(Column::name).allMatch(columns::contains))
                    .isPresent();
            if (index < cells.size() && (columns.contains(name) || isMade)) {
                cells.set(index, new Cell(cells.get(index).at(), ""));
            }
        });
        return new ForeignRow(row.head(), cells);
    }

    /** The columns of the table among these and those that the parts are made of. */
    Stream<Column> inFile(Collection<Column> columns) {
        return Stream.concat(
                columns.stream().filter(column -> !sources.containsKey(column.name())),
                sources.values().stream().flatMap(source -> source.columns().stream()));
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
