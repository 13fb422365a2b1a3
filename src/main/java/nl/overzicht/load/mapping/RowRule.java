package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Severity;
import nl.overzicht.load.layout.Column;
import nl.overzicht.reconciliation.RuleOutcome.Kind;

/**
 * A rule that the rows that are read must satisfy.
 *
 * @param kind what it asks
 * @param columns that it looks at; of a sum first its parts, then the column that they add up to
 * @param texts of which one must be there; only of {@link Kind#ONE_OF}
 * @param bounds the least and the greatest number, or by how much a sum may differ, in the unit of the table; otherwise
 *     none
 * @param days the first and the last day, instead of numbers; otherwise empty
 * @param only rows that it is compared with; empty: all that are read
 * @param severity of what is found
 * @param note of the author; may be empty
 * @param at where the mapping says so
 */
public record RowRule(
        Kind kind,
        List<Column> columns,
        Set<String> texts,
        List<BigDecimal> bounds,
        Optional<Days> days,
        Optional<Condition> only,
        Severity severity,
        String note,
        Location at) {

    /**
     * A span of days, both included; a month or a year stands for all its days.
     *
     * @param first as data files write it: {@code 2026-03-01}, {@code 2026-03}, {@code 2026}
     */
    public record Days(String first, String last) {

        private static final String FIRST = "0000-01-01";

        /** No day comes after it in any year or month. */
        private static final String LAST = "9999-12-31";

        /** Whether a day, or all days of a month, are within it. */
        public boolean hold(String moment) {
            return begin(first).compareTo(begin(moment)) <= 0 && end(moment).compareTo(end(last)) <= 0;
        }

        private static String begin(String moment) {
            return moment + FIRST.substring(moment.length());
        }

        private static String end(String moment) {
            return moment + LAST.substring(moment.length());
        }
    }

    /** The names of its columns. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** As a mapping writes it, on one line: {@code RDEL + CDEL = Total}. */
    public String notation() {
        List<String> parts = parts();
        String key = kind.name().toLowerCase(Locale.ROOT) + ": ";
        return switch (kind) {
            case SUM -> parts.get(0);
            case NOT_EMPTY, UNIQUE -> key + parts.get(0);
            case ONE_OF, BETWEEN -> parts.get(0) + " " + key + String.join(", ", parts.subList(1, parts.size()));
        };
    }

    /** In plain words, for a finding: {@code Jaar: van 2020 tot en met 2035}. */
    public BilingualText words() {
        Object[] parts = parts().stream().map(BilingualText::shown).toArray();
        return switch (kind) {
            case SUM -> BilingualText.of("%s", "%s", parts);
            case NOT_EMPTY -> BilingualText.of("%s: niet leeg", "%s: not empty", parts);
            case UNIQUE -> BilingualText.of("%s: niet twee keer hetzelfde", "%s: not twice the same", parts);
            case ONE_OF -> BilingualText.of("%s: een van %s", "%s: one of %s", parts);
            case BETWEEN -> BilingualText.of("%s: van %s tot en met %s", "%s: from %s to %s", parts);
        };
    }

    /** The same without its key: of a sum the equation, else the columns, and then the texts or the bounds. */
    public List<String> parts() {
        String all = String.join(", ", names());
        return switch (kind) {
            case SUM -> List.of(sum(names()));
            case NOT_EMPTY, UNIQUE -> List.of(all);
            case ONE_OF -> List.of(all, String.join(", ", texts));
            case BETWEEN ->
                days.map(span -> List.of(all, span.first(), span.last()))
                        .orElseGet(() -> List.of(
                                all,
                                bounds.get(0).toPlainString(),
                                bounds.get(1).toPlainString()));
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
