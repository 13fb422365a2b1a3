package nl.overzicht.draft.table;

import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.place.YearName;
import nl.overzicht.load.table.TableCell;

/**
 * A column with numbers that become statements.
 *
 * @param column of the table
 * @param year that its name says, when it says one
 * @param kind what its numbers are
 */
public record ValueColumn(ColumnProfile column, Optional<YearName> year, Kind kind) {

    /** What numbers are. */
    public enum Kind {
        /** Amounts of money, or nothing says otherwise. */
        MONEY,
        /** Percentages. */
        SHARE,
        /** How many things there are. */
        COUNT
    }

    /** Whether its numbers are percentages. */
    public boolean isShare() {
        return kind == Kind.SHARE;
    }

    /** Whether its numbers count things. */
    public boolean isCount() {
        return kind == Kind.COUNT;
    }

    /** What its numbers are, beside the year: columns of one measure have the same. */
    public String measure() {
        return CountColumns.measure(column);
    }

    /** The year that its numbers are of; empty when its name says none, or several. */
    public Optional<Integer> ofYear() {
        return year.map(YearName::year);
    }

    /** Whether its year is split over two calendar years, as 2026/27. */
    public boolean isBroken() {
        return year.filter(YearName::isBroken).isPresent();
    }

    /** Whether its year is the first of an unknown number of years. */
    public boolean isOpen() {
        return year.filter(YearName::isOpen).isPresent();
    }

    /** The columns with numbers, in order, without those that are a field already. */
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
        return counts.have(column) ? Kind.COUNT : Kind.MONEY;
    }
}
