package nl.overzicht.draft.text;

import java.util.List;

/** A part of a drafted mapping: a comment, or a key with all that is under it. */
public sealed interface DraftLine {

    /**
     * What was seen, or is asked.
     *
     * @param text without the sign of a comment
     * @param isQuestion whether the author must answer it
     */
    record Remark(String text, boolean isQuestion) implements DraftLine {}

    /**
     * A key of the mapping.
     *
     * @param key as {@code columns}
     * @param lines its text, the first of which begins with the key
     */
    record Entry(String key, List<String> lines) implements DraftLine {}
}
