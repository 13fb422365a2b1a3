package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Precision;
import nl.overzicht.load.table.Cell;

/**
 * How a foreign table is read: a file of {@code data/mappings/}.
 *
 * @param path of the mapping below the content folder
 * @param table name of the file in {@code data/tables/}
 * @param head the line or row of the column names, counted from 1
 * @param prefix with which each id begins
 * @param key columns whose texts make the rest of an id
 * @param columns the column of each field
 * @param constants the text of each field that no column gives, with its place in the mapping
 * @param words by field, what texts of the table mean; empty: they mean themselves
 * @param years the columns that hold the value of a year; none: the table is long
 * @param nothing texts that mean that there is no value
 * @param leaveOut rows that are no statements, the first rule that fits
 * @param rounding to what the table rounded its numbers, in its own unit; empty: it says them exactly
 * @param precision of all numbers, when it is a constant
 */
public record Mapping(
        String path,
        String table,
        int head,
        String prefix,
        List<Column> key,
        Map<String, Column> columns,
        Map<String, Cell> constants,
        Map<String, Map<String, String>> words,
        List<Year> years,
        Set<String> nothing,
        List<LeaveOut> leaveOut,
        Optional<BigDecimal> rounding,
        Precision precision) {

    /**
     * A column of the table.
     *
     * @param name as in its head, blanks as one
     * @param at where the mapping names it
     */
    public record Column(String name, Location at) {}

    /** The column of one year. */
    public record Year(int year, Column column) {}

    /**
     * Rows that are no statements.
     *
     * @param column whose text decides
     * @param test how
     * @param text that is looked for
     * @param total whether such a row is a total, and of what
     * @param same only rows with the same texts in these columns count for the total
     * @param note explains why the total differs; may be empty
     */
    public record LeaveOut(Column column, Test test, String text, Total total, List<Column> same, String note) {

        boolean fits(String cell) {
            return switch (test) {
                case IS -> cell.equals(text);
                case STARTS_WITH -> cell.startsWith(text);
                case EMPTY -> cell.isEmpty();
            };
        }
    }

    /** How a text decides that a row is left out. */
    public enum Test {
        IS,
        STARTS_WITH,
        EMPTY
    }

    /** What a row that is left out adds up. */
    public enum Total {
        /** It is no total. */
        NONE,
        /** All rows that were read. */
        ALL,
        /** The rows since the last one that this rule left out. */
        ABOVE
    }

    /** All columns that are read. */
    List<Column> used() {
        return java.util.stream.Stream.of(
                        key.stream(),
                        columns.values().stream(),
                        years.stream().map(Year::column),
                        leaveOut.stream().map(LeaveOut::column),
                        leaveOut.stream().flatMap(rule -> rule.same().stream()))
                .flatMap(part -> part)
                .toList();
    }
}
