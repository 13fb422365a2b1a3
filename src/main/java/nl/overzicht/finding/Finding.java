package nl.overzicht.finding;

import java.util.Comparator;

/**
 * Something an author should know about her files.
 *
 * @param at where it is
 * @param severity how much it matters
 * @param code stable name of the rule, as {@code CSV-3}
 * @param message what is wrong, one sentence
 * @param hint what to do about it; {@link Text#NONE} when the message says it all
 */
public record Finding(Location at, Severity severity, String code, Text message, Text hint)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.message().nl());

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
        return new Finding(at, severity, code, named, hint);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
