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
 * One number that a mapping reads from a row, or one for each year, with what only this number has; the rest is shared with the
 * other measures of the mapping.
 *
 * @param id part of the id of a statement; empty: the mapping has no list of measures
 * @param columns where its own fields come from, other than the number
 * @param constants the text of each own field that no column gives, with its place in the mapping
 * @param value the column of the number; empty: it is a constant, or there are years
 * @param years the columns that hold the number of a year
 * @param nothing texts that mean that there is no number
 * @param withheld texts that mean that there is one, and that it is not published
 * @param only what a row must fit to have it; empty: nothing
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

    /** The column of one year. */
    public record Year(int year, Column column) {}

    /** The columns of its numbers, in order; none when the number is a constant. */
    public List<Column> numbers() {
        return years.isEmpty()
                ? value.stream().toList()
                : years.stream().map(Year::column).toList();
    }

    /** Whether a row has a number of this measure, by {@code only}. */
    public boolean isIn(ForeignRow row) {
        return only.filter(asked -> !asked.fits(row)).isEmpty();
    }

    /** Whether an empty cell says nothing: there are other columns with numbers, so that not each need be filled. */
    public boolean mayBeEmpty() {
        return !years.isEmpty() || !id.isEmpty();
    }

    /** The same without the fields that come from one of these columns. */
    MappedMeasure without(Set<String> gone) {
        return new MappedMeasure(
                id, without(gone, columns), constants, value, years, nothing, withheld, only, precision);
    }

    /** Sources of fields without those that read one of these columns. */
    static Map<String, FieldSource> without(Set<String> gone, Map<String, FieldSource> columns) {
        Map<String, FieldSource> kept = new LinkedHashMap<>(columns);
        kept.values().removeIf(source -> source.columns().stream().anyMatch(column -> gone.contains(column.name())));
        return kept;
    }
}
