package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.load.layout.Column;

/**
 * Which rows of a foreign table are read, with which corrections, and what they must keep.
 *
 * @param end the first row that is no longer of the table; empty: none ends it
 * @param corrections of cells, made before any condition is compared with a row
 * @param exclusions rows that are no statements, the first rule that fits
 * @param only what a row must fit to be read at all; empty: nothing
 * @param rules that the rows that are read must keep
 * @param names texts of rows that look like those of a total or of income, and are just names
 */
public record RowSelection(
        Optional<Condition> end,
        List<CorrectionEntry> corrections,
        List<Exclusion> exclusions,
        Optional<Condition> only,
        List<RowRule> rules,
        Set<String> names) {

    /**
     * Rows that are no statements.
     *
     * @param condition that such a row fits
     * @param total whether such a row is a total, and of what
     * @param same only rows with the same texts in these columns count for the total
     * @param note explains why such rows are left out, or why the total differs; may be empty
     * @param id names its total for texts; empty: the id of its row does, if it has one
     */
    public record Exclusion(Condition condition, Total total, List<Column> same, String note, Optional<String> id) {}

    /** What a row that is left out adds up. */
    public enum Total {
        /** It is not a total. */
        NONE,
        /** All rows that were read. */
        ALL,
        /** All rows that were read, and it is a statement too, whose breakdown they are. */
        WHOLE,
        /** The rows since the last one that this rule left out. */
        ABOVE,
        /** These, and it is a statement too, of what all of them are about. */
        WHOLE_ABOVE;

        /** Whether it is a statement too. */
        public boolean isWhole() {
            return this == WHOLE || this == WHOLE_ABOVE;
        }

        /** Whether it is of the rows since the last one. */
        public boolean isOfRowsAbove() {
            return this == ABOVE || this == WHOLE_ABOVE;
        }
    }

    /** All columns that it looks at. */
    Stream<Column> columns() {
        return Stream.of(
                        Stream.concat(end.stream(), only.stream()).flatMap(Condition::columns),
                        exclusions.stream().flatMap(rule -> rule.condition().columns()),
                        exclusions.stream().flatMap(rule -> rule.same().stream()),
                        corrections.stream().flatMap(CorrectionEntry::columns),
                        rules.stream().flatMap(RowRule::used))
                .flatMap(part -> part);
    }
}
