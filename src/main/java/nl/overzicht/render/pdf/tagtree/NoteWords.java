package nl.overzicht.render.pdf.tagtree;

import java.util.function.IntFunction;

/**
 * What links of notes are called.
 *
 * @param note with a number, as {@code Voetnoot 1}
 * @param back from the note with a number to where it is cited
 */
public record NoteWords(IntFunction<String> note, IntFunction<String> back) {

    /** The numbers alone, for a document that nobody hears. */
    public static final NoteWords NUMBERS = new NoteWords(String::valueOf, String::valueOf);
}
