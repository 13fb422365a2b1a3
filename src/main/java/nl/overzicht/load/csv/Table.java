package nl.overzicht.load.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Nearest;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.Rule;

/**
 * A table with a head.
 *
 * @param rows the rows under the head
 * @param isComplete whether all rows are there
 */
public record Table(List<Row> rows, boolean isComplete) {

    /**
     * One row.
     *
     * @param at where it begins
     * @param isWhole whether it has as many cells as the head, and all that must be filled
     */
    public record Row(Location at, boolean isWhole, Map<String, Cell> cells) {

        /** The cell of a column, when it is filled. */
        public Optional<Cell> cell(String column) {
            return Optional.ofNullable(cells.get(column))
                    .filter(cell -> !cell.text().isEmpty());
        }

        /** Its text, or none. */
        public String text(String column) {
            return cell(column).map(Cell::text).orElse("");
        }

        /** Where the cell is; the row where there is no such column. */
        public Location at(String column) {
            Cell cell = cells.get(column);
            return cell == null ? at : cell.at();
        }
    }

    /** Reads a table; empty, with findings, when its head cannot be used. Rows with findings are kept, not whole. */
    public static Optional<Table> read(
            TextFile file, String path, TableFormat format, Columns columns, Findings findings) {
        CsvReader reader = new CsvReader(file, format.separator(), findings);
        List<List<Cell>> rows = reader.rows();
        if (rows.isEmpty()) {
            findings.add(
                    Rule.NO_HEAD.at(file.at(), String.join(String.valueOf(format.separator()), columns.required())));
            return Optional.empty();
        }
        List<Cell> head = rows.get(0);
        if (!headFits(head, path, columns, findings)) {
            return Optional.empty();
        }
        List<Row> read = new ArrayList<>();
        for (List<Cell> cells : rows.subList(1, rows.size())) {
            read.add(row(head, cells, columns, findings));
        }
        return Optional.of(new Table(read, reader.isComplete()));
    }

    private static boolean headFits(List<Cell> head, String path, Columns columns, Findings findings) {
        Optional<Separator> other = head.size() == 1 ? Separator.in(head.get(0).text()) : Optional.empty();
        if (other.isPresent()) {
            findings.add(Rule.OTHER_SEPARATOR.at(
                    head.get(0).at(), other.get().text(), path, other.get().id()));
            return false;
        }
        Set<String> names = new HashSet<>();
        head.forEach(cell -> checkName(cell, names.add(cell.text()), columns.all(), findings));
        List<String> missing =
                columns.required().stream().filter(one -> !names.contains(one)).toList();
        missing.forEach(
                column -> findings.add(Rule.MISSING_COLUMN.at(head.get(0).at(), column)));
        return missing.isEmpty();
    }

    /** An unknown column that comes again is told of once. */
    private static void checkName(Cell cell, boolean isFirst, List<String> known, Findings findings) {
        String name = cell.text();
        if (!known.contains(name) && isFirst) {
            findings.add(Rule.UNKNOWN_COLUMN.hinted(cell.at(), Nearest.hint(name, known), name));
        } else if (known.contains(name) && !isFirst) {
            findings.add(Rule.DUPLICATE_COLUMN.at(cell.at(), name));
        }
    }

    private static Row row(List<Cell> head, List<Cell> cells, Columns columns, Findings findings) {
        Location at = cells.get(0).at();
        Map<String, Cell> byColumn = new HashMap<>();
        for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
            byColumn.putIfAbsent(head.get(i).text(), cells.get(i));
        }
        if (cells.size() < head.size()) {
            findings.add(Rule.TOO_FEW_CELLS.at(at, cells.size(), head.size()));
            return new Row(at, false, byColumn);
        }
        if (cells.size() > head.size()) {
            findings.add(Rule.TOO_MANY_CELLS.at(cells.get(head.size()).at(), cells.size(), head.size()));
            return new Row(at, false, byColumn);
        }
        List<String> empty = columns.required().stream()
                .filter(column -> byColumn.get(column).text().isEmpty())
                .toList();
        empty.forEach(
                column -> findings.add(Rule.EMPTY_CELL.at(byColumn.get(column).at(), column)));
        return new Row(at, empty.isEmpty(), byColumn);
    }
}
