package nl.overzicht.choice;

import java.util.List;

/**
 * A mistake in a choice.
 *
 * @param kind of mistake
 * @param key as it is written
 * @param value the value as it is written; may be empty
 * @param known the possible keys or values
 */
public record Fault(Kind kind, String key, String value, List<String> known) {

    /** Kinds of mistakes. */
    public enum Kind {
        /** A key that this figure or table does not support. */
        KEY,
        /** A value that the data do not have. */
        VALUE,
        /** A key that occurs twice, or a value that occurs twice in one key. */
        TWICE,
        /** Not a key with a value. */
        FORM,
        /** More dimensions than a table can have. */
        MANY
    }
}
