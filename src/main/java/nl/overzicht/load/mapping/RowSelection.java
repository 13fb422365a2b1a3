package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;

/**
 * The selection of rows of a foreign table that are read, with corrections and rules.
 *
 * @param end the first row after the table; empty: none ends it
 * @param corrections of cells, applied before any condition is tested
 * @param exclusions rows that are not statements; the first matching rule applies
 * @param only the condition on rows to read; empty: all rows
 * @param rules that the rows that are read must satisfy
 * @param names texts that look like those of totals or income but are ordinary names
 */
public record RowSelection(
        Optional<Condition> end,
        List<CorrectionEntry> corrections,
        List<Exclusion> exclusions,
        Optional<Condition> only,
        List<RowRule> rules,
        Set<String> names) {

    /**
     * A rule for rows that are not statements.
     *
     * @param condition on such a row
     * @param total what such a row adds up, if it is a total
     * @param same only rows with equal texts in these columns count for the total
     * @param note explains why such rows are left out, or why the total differs; may be empty
     * @param id name of its total for use in texts; empty: the id of its row is used, if it has one
     */
    public record Exclusion(Condition condition, Total total, List<Column> same, String note, Optional<String> id) {}

    /** What a row that is left out adds up. */
    public enum Total {
        /** It is not a total. */
        NONE,
        /** All rows that were read. */
        ALL,
        /** All rows that were read; the total is also a statement, of which the rows are the breakdown. */
        WHOLE,
        /** The rows since the last row that this rule left out. */
        ABOVE,
        /** The rows since the last one; the total is also a statement, about what all those rows have in common. */
        WHOLE_ABOVE;

        /** Whether the total is also a statement. */
        public boolean isWhole() {
            return this == WHOLE || this == WHOLE_ABOVE;
        }

        /** Whether the total covers the rows since the last one. */
        public boolean isOfRowsAbove() {
            return this == ABOVE || this == WHOLE_ABOVE;
        }
    }

    /** Whether this row is the first after the table. */
    public boolean endsAt(ForeignRow row) {
        return end.filter(condition -> condition.fits(row)).isPresent();
    }

    /** The index of the first exclusion that leaves a row out; empty if there is none. */
    public OptionalInt exclusionOf(ForeignRow row) {
        return IntStream.range(0, exclusions.size())
                .filter(i -> exclusions.get(i).condition().fits(row))
                .findFirst();
    }

    /** Whether the condition on rows to read holds for a row, or there is no such condition. */
    public boolean admits(ForeignRow row) {
        return only.filter(condition -> !condition.fits(row)).isEmpty();
    }

    /** All columns that it examines. */
    Stream<Column> columns() {
        return Stream.of(
                        Stream.concat(end.stream(), only.stream()).flatMap(Condition::columns),
                        exclusions.stream().flatMap(rule -> rule.condition().columns()),
                        exclusions.stream().flatMap(rule -> rule.same().stream()),
                        corrections.stream().flatMap(CorrectionEntry::columns),
                        rules.stream().flatMap(RowRule::usedColumns))
                .flatMap(part -> part);
    }
}
