package nl.overzicht.draft.table;

import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.place.YearName;

/**
 * A column with numbers that become statements.
 *
 * @param column of the table
 * @param year that its name says, when it says one
 * @param isShare whether its numbers are percentages
 */
public record ValueColumn(ColumnSight column, Optional<YearName> year, boolean isShare) {

    /** What its numbers are, beside the year: columns of one measure have the same. */
    public String measure() {
        return year.map(YearName::rest).orElse(column.name());
    }

    /** The year that its numbers are of. */
    public Optional<Integer> ofYear() {
        return year.map(YearName::year);
    }

    /** Whether its year lies in two, as 2026/27. */
    public boolean isBroken() {
        return year.filter(YearName::isBroken).isPresent();
    }

    /** Whether its year is the first of several, nobody knows how many. */
    public boolean isOpen() {
        return year.filter(YearName::isOpen).isPresent();
    }

    /** The columns with numbers, in order, without those that are a field already. */
    static List<ValueColumn> of(List<ColumnSight> columns) {
        return columns.stream()
                .filter(column -> !column.name().isEmpty() && (column.isNumbers() || column.isShares()))
                .map(column -> new ValueColumn(column, YearName.of(column.name()), column.isShares()))
                .toList();
    }
}
