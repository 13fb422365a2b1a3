package nl.overzicht.render.pdf.tagtree;

import java.util.function.IntFunction;

/**
 * Words that only a screen reader reads.
 *
 * @param note name of a link to the note with this number, such as {@code Voetnoot 1}
 * @param back name of a link from the note with this number back to its citation
 * @param emptyCell text for an empty cell of a table
 */
public record TagWords(IntFunction<String> note, IntFunction<String> back, String emptyCell) {

    /** For a document that is not read aloud. */
    public static final TagWords NONE = new TagWords(String::valueOf, String::valueOf, "-");
}
