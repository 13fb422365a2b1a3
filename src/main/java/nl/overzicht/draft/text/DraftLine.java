package nl.overzicht.draft.text;

import java.util.List;
import java.util.function.Function;

/** A part of a drafted mapping: a comment, or a key with its lines. */
public sealed interface DraftLine {

    /**
     * An observation or a question, written as a comment.
     *
     * @param text without the comment sign
     * @param isQuestion whether the author must answer it
     */
    record Remark(String text, boolean isQuestion) implements DraftLine {}

    /**
     * A question about texts. A later run asks it again only for new texts.
     *
     * @param words the texts, in order; at least one
     * @param wording makes the question about some of the texts
     */
    record WordQuestion(List<String> words, Function<List<String>, String> wording) implements DraftLine {

        /** The question about some of the texts. */
        public Remark askAbout(List<String> some) {
            return new Remark(wording.apply(some), true);
        }
    }

    /**
     * A key of the mapping.
     *
     * @param key such as {@code columns}
     * @param lines its lines, of which the first begins with the key
     */
    record Entry(String key, List<String> lines) implements DraftLine {}
}
