package nl.overzicht.load.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.funding.Precision;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.table.TableCell;

/**
 * A number that a mapping reads from a row, or one for each year, with the fields that only this number has; other fields are
 * shared by all measures of the mapping.
 *
 * @param id part of the ids of its statements; empty: the mapping has no list of measures
 * @param columns the sources of its own fields, other than the number
 * @param constants the fixed texts of its other own fields, with their locations in the mapping
 * @param value the column of the number; empty: the number is a constant, or there are years
 * @param years the columns with a number for each year
 * @param nothing texts that mean that there is no number
 * @param withheld texts that mean that there is a number which is not published
 * @param only the condition on rows that have this measure; empty: all rows
 * @param precision of all its numbers, when it is a constant
 */
public record MappedMeasure(
        String id,
        Map<String, FieldSource> columns,
        Map<String, TableCell> constants,
        Optional<Column> value,
        List<Year> years,
        Set<String> nothing,
        Set<String> withheld,
        Optional<Condition> only,
        Precision precision) {

    /** The column with the numbers of one year. */
    public record Year(int year, Column column) {}

    /** The columns of its numbers, in order; empty when the number is a constant. */
    public List<Column> numbers() {
        return years.isEmpty()
                ? value.stream().toList()
                : years.stream().map(Year::column).toList();
    }

    /** Whether a row has this measure, according to {@code only}. */
    public boolean isIn(ForeignRow row) {
        return only.filter(asked -> !asked.fits(row)).isEmpty();
    }

    /** Whether an empty cell is allowed, because other columns contain numbers too. */
    public boolean mayBeEmpty() {
        return !years.isEmpty() || !id.isEmpty();
    }

    /** A copy without the fields that come from one of these columns. */
    MappedMeasure without(Set<String> gone) {
        return new MappedMeasure(
                id, without(gone, columns), constants, value, years, nothing, withheld, only, precision);
    }

    /** The sources of fields except those that use one of these columns. */
    static Map<String, FieldSource> without(Set<String> gone, Map<String, FieldSource> columns) {
        Map<String, FieldSource> kept = new LinkedHashMap<>(columns);
        kept.values().removeIf(source -> source.columns().stream().anyMatch(column -> gone.contains(column.name())));
        return kept;
    }
}
