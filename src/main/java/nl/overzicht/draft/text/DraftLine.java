package nl.overzicht.draft.text;

import java.util.List;
import java.util.function.Function;

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
     * A question about words, of which a second run asks only those that are new.
     *
     * @param words in order; at least one
     * @param wording of the question about some of them
     */
    record WordQuestion(List<String> words, Function<List<String>, String> wording) implements DraftLine {

        /** The question about some of the words. */
        public Remark about(List<String> some) {
            return new Remark(wording.apply(some), true);
        }
    }

    /**
     * A key of the mapping.
     *
     * @param key as {@code columns}
     * @param lines its text, the first of which begins with the key
     */
    record Entry(String key, List<String> lines) implements DraftLine {}
}
