package nl.overzicht.finding;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something an author should know about her files.
 *
 * @param at where it is
 * @param severity how much it matters
 * @param code stable name of the rule, as {@code CSV-3}
 * @param message what is wrong, one sentence
 * @param hint what to do about it; {@link Text#NONE} when the message says it all
 * @param excerpt the words that it is about; empty: not told
 */
public record Finding(Location at, Severity severity, String code, Text message, Text hint, Optional<Excerpt> excerpt)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.message().nl());

    /** A finding that tells no words. */
    public Finding(Location at, Severity severity, String code, Text message, Text hint) {
        this(at, severity, code, message, hint, Optional.empty());
    }

    /** The same with the words that it is about. */
    public Finding about(Excerpt words) {
        return new Finding(at, severity, code, message, hint, Optional.of(words));
    }

    /** An error: with one of these nothing is written. */
    public static Finding error(Location at, String code, Text message, Text hint) {
        return new Finding(at, Severity.ERROR, code, message, hint);
    }

    /** A warning: the build goes on. */
    public static Finding warning(Location at, String code, Text message, Text hint) {
        return new Finding(at, Severity.WARNING, code, message, hint);
    }

    /** A notice. */
    public static Finding notice(Location at, String code, Text message, Text hint) {
        return new Finding(at, Severity.NOTICE, code, message, hint);
    }

    /** The same with the name of the table's column in its message (rule of truth 7). */
    public Finding inColumn(String column) {
        Text named = new Text(message.nl() + " (kolom " + column + ")", message.en() + " (column " + column + ")");
        return new Finding(at, severity, code, named, hint, excerpt);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
