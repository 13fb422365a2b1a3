package nl.overzicht.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that an author should know about a file.
 *
 * @param at where it is
 * @param rule what is wrong
 * @param values in the order of the rule's places
 * @param column name of the table's column, printed after the message (rule of truth 7); empty: none
 * @param suggestion hint in place of the rule's own; empty: the rule's own
 * @param excerpt the words that it is about; empty: not known
 * @param occurrences how often it is in the file
 */
public record Finding(
        Location at,
        Rule rule,
        List<BilingualText> values,
        Optional<String> column,
        Optional<Suggestion> suggestion,
        Optional<Excerpt> excerpt,
        Occurrences occurrences)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.rule.definition().variant())
            .thenComparing(Finding::values, Finding::compare)
            .thenComparing(finding -> finding.column.orElse(""));

    static Finding of(Location at, Rule rule, Object... values) {
        List<String> places = rule.definition().places();
        if (values.length != places.size()) {
            throw new IllegalArgumentException(rule.code() + " has places " + places + ", not " + values.length);
        }
        List<BilingualText> texts = Arrays.stream(values).map(Finding::text).toList();
        return new Finding(at, rule, texts, Optional.empty(), Optional.empty(), Optional.empty(), Occurrences.ONCE);
    }

    private static BilingualText text(Object value) {
        return value instanceof BilingualText text ? text : BilingualText.same(BilingualText.toLine(value));
    }

    private static int compare(List<BilingualText> values, List<BilingualText> others) {
        return Arrays.compare(
                values.stream().map(BilingualText::nl).toArray(String[]::new),
                others.stream().map(BilingualText::nl).toArray(String[]::new));
    }

    /** Stable name of the rule, such as {@code CSV-3}. */
    public String code() {
        return rule.code();
    }

    /** Severity of the rule, which decides whether anything is written. */
    public Severity severity() {
        return rule.severity();
    }

    /**
     * The value for a place in the rule's words.
     *
     * @throws IllegalArgumentException when the rule has no such place
     */
    public BilingualText value(String place) {
        int index = rule.definition().places().indexOf(place);
        if (index < 0) {
            throw new IllegalArgumentException(code() + " has no place " + place);
        }
        return values.get(index);
    }

    /** The same with the words that it is about. */
    public Finding withExcerpt(Excerpt words) {
        return new Finding(at, rule, values, column, suggestion, Optional.of(words), occurrences);
    }

    /** The same with the name of the table's column after its message (rule of truth 7). */
    public Finding inColumn(String name) {
        return new Finding(at, rule, values, Optional.of(name), suggestion, excerpt, occurrences);
    }

    /** The same with another hint than the rule's own, when there is one. */
    public Finding withSuggestion(Optional<Suggestion> hint) {
        return new Finding(at, rule, values, column, hint, excerpt, occurrences);
    }

    /** The same with all its places; its own is the first. */
    Finding withOccurrences(Location first, Occurrences all) {
        return new Finding(first, rule, values, column, suggestion, excerpt, all);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
