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
 * A rule that all rows that are read must satisfy.
 *
 * @param kind of rule
 * @param columns that it examines; for a sum first its parts, then the column with the sum
 * @param texts of which each cell must have one; only for {@link Kind#ONE_OF}
 * @param bounds the least and the greatest number, or the tolerance of a sum, in the unit of the table; otherwise empty
 * @param days the first and the last date, instead of numbers; otherwise empty
 * @param only the condition on rows that are checked; empty: all that are read
 * @param severity of the findings
 * @param note of the author; may be empty
 * @param at where the mapping declares it
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
     * A range of dates, inclusive; a month or a year stands for all its days.
     *
     * @param first in the form of data files: {@code 2026-03-01}, {@code 2026-03}, {@code 2026}
     * @param last in the same form
     */
    public record Days(String first, String last) {

        private static final String FIRST = "0000-01-01";

        /** Sorts after every date in any year or month, as text. */
        private static final String LAST = "9999-12-31";

        /** Whether a date, or all days of a month, are within the range. */
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

    /** The rule in the notation of a mapping, on one line: {@code RDEL + CDEL = Total}. */
    public String notation() {
        List<String> parts = parts();
        String key = kind.name().toLowerCase(Locale.ROOT) + ": ";
        return switch (kind) {
            case SUM -> parts.get(0);
            case NOT_EMPTY, UNIQUE -> key + parts.get(0);
            case ONE_OF, BETWEEN -> parts.get(0) + " " + key + String.join(", ", parts.subList(1, parts.size()));
        };
    }

    /** The rule in plain words, for a finding: {@code Jaar: van 2020 tot en met 2035}. */
    public BilingualText words() {
        Object[] parts = parts().stream().map(BilingualText::toLine).toArray();
        return switch (kind) {
            case SUM -> BilingualText.of("%s", "%s", parts);
            case NOT_EMPTY -> BilingualText.of("%s: niet leeg", "%s: not empty", parts);
            case UNIQUE -> BilingualText.of("%s: niet twee keer hetzelfde", "%s: not twice the same", parts);
            case ONE_OF -> BilingualText.of("%s: een van %s", "%s: one of %s", parts);
            case BETWEEN -> BilingualText.of("%s: van %s tot en met %s", "%s: from %s to %s", parts);
        };
    }

    /** The notation without its key: for a sum the equation, otherwise the columns followed by the texts or bounds. */
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

    /** All columns that it refers to. */
    Stream<Column> usedColumns() {
        return Stream.concat(columns.stream(), only.stream().flatMap(Condition::columns));
    }
}
