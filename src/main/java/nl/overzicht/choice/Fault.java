package nl.overzicht.choice;

import java.util.List;

/**
 * What is wrong with a choice.
 *
 * @param kind of mistake
 * @param key as it is written
 * @param value as it is written; may be empty
 * @param known what could be there
 */
public record Fault(Kind kind, String key, String value, List<String> known) {

    /** Kinds of mistakes. */
    public enum Kind {
        /** A key that this figure or table does not have. */
        KEY,
        /** A value that the data do not have. */
        VALUE,
        /** A key that is there twice, or a value in one key. */
        TWICE,
        /** No key with a value. */
        FORM,
        /** More dimensions than a table has. */
        MANY
    }
}
