package nl.overzicht.render.pdf.tagtree;

import java.util.function.IntFunction;

/**
 * What is heard and not seen.
 *
 * @param note what a link to the note with a number is called, such as {@code Voetnoot 1}
 * @param back what a link from the note with a number to where it is cited is called
 * @param emptyCell of a table
 */
public record TagWords(IntFunction<String> note, IntFunction<String> back, String emptyCell) {

    /** For a document that is not read aloud. */
    public static final TagWords NONE = new TagWords(String::valueOf, String::valueOf, "-");
}
