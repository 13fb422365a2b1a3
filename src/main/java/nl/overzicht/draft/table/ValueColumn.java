package nl.overzicht.draft.table;

import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.place.YearName;
import nl.overzicht.load.table.TableCell;

/**
 * A column of numbers that become statements.
 *
 * @param column its profile
 * @param year the year in its name, when there is one
 * @param kind of its numbers
 */
public record ValueColumn(ColumnProfile column, Optional<YearName> year, Kind kind) {

    /** The kind of numbers in a column. */
    public enum Kind {
        /** Amounts of money, also when nothing shows what the numbers are. */
        MONEY,
        /** Percentages. */
        SHARE,
        /** Numbers of things. */
        COUNT
    }

    /** Whether the numbers are percentages. */
    public boolean isShare() {
        return kind == Kind.SHARE;
    }

    /** Whether the numbers count things. */
    public boolean isCount() {
        return kind == Kind.COUNT;
    }

    /** The name of its measure, without the year; equal for all columns of one measure. */
    public String measure() {
        return CountColumns.measure(column);
    }

    /** The year of its numbers; empty when the name contains none or several. */
    public Optional<Integer> ofYear() {
        return year.map(YearName::year);
    }

    /** Whether its year spans two calendar years, such as 2026/27. */
    public boolean isBroken() {
        return year.filter(YearName::isBroken).isPresent();
    }

    /** Whether its year begins or ends an open range of years. */
    public boolean isOpen() {
        return year.filter(YearName::isOpen).isPresent();
    }

    /** The columns with numbers, in order, without those that are assigned to a field. */
    static List<ValueColumn> of(List<ColumnProfile> columns, List<TableCell> titles) {
        List<ColumnProfile> numbers = columns.stream()
                .filter(column -> !column.name().isEmpty() && (column.isNumbers() || column.isShares()))
                .toList();
        CountColumns counts = new CountColumns(numbers, titles);
        return numbers.stream()
                .map(column -> new ValueColumn(column, YearName.of(column.name()), kind(column, counts)))
                .toList();
    }

    private static Kind kind(ColumnProfile column, CountColumns counts) {
        if (column.isShares()) {
            return Kind.SHARE;
        }
        return counts.contains(column) ? Kind.COUNT : Kind.MONEY;
    }
}
