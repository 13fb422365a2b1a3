package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Severity;
import nl.overzicht.load.layout.Column;
import nl.overzicht.reconciliation.RuleOutcome.Kind;

/**
 * What the rows that are read must keep.
 *
 * @param kind what it asks
 * @param columns that it looks at; of a sum first its parts, then the column that they add up to
 * @param texts of which one must stand there; only of {@link Kind#ONE_OF}
 * @param bounds the least and the greatest number, or what a sum may differ; otherwise none
 * @param only rows that it is held against; empty: all that are read
 * @param severity of what is found
 * @param note of the author; may be empty
 * @param at where the mapping says so
 */
public record RowRule(
        Kind kind,
        List<Column> columns,
        Set<String> texts,
        List<BigDecimal> bounds,
        Optional<Condition> only,
        Severity severity,
        String note,
        Location at) {

    /** The names of its columns. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** In the words of a mapping, on one line. */
    public String notation() {
        List<String> names = names();
        String all = String.join(", ", names);
        return switch (kind) {
            case SUM -> sum(names);
            case NOT_EMPTY -> "not_empty: " + all;
            case UNIQUE -> "unique: " + all;
            case ONE_OF -> all + " one_of: " + String.join(", ", texts);
            case BETWEEN ->
                all + " between: " + bounds.get(0).toPlainString() + ", "
                        + bounds.get(1).toPlainString();
        };
    }

    private String sum(List<String> names) {
        int last = names.size() - 1;
        String within =
                bounds.get(0).signum() == 0 ? "" : " \u00b1 " + bounds.get(0).toPlainString();
        return String.join(" + ", names.subList(0, last)) + " = " + names.get(last) + within;
    }

    /** All columns that it names. */
    Stream<Column> used() {
        return Stream.concat(columns.stream(), only.stream().flatMap(Condition::columns));
    }
}
