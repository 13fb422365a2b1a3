package nl.overzicht.render.site.part;

import java.util.List;
import java.util.Optional;
import nl.overzicht.render.template.Messages;

/**
 * A heading of a page. Its template places it, and the contents of a longer page list it.
 *
 * @param id the anchor
 * @param title as printed
 */
public record Heading(String id, String title) {

    /** A heading whose title is the message under a key. */
    public static Heading of(Messages words, String id, String key) {
        return new Heading(id, words.get(key));
    }

    /** As {@link #of}, but empty when the part below the heading is not shown. */
    public static Optional<Heading> where(boolean shown, Messages words, String id, String key) {
        return shown ? Optional.of(of(words, id, key)) : Optional.empty();
    }

    /** The headings that are not empty, in order. */
    public static List<Heading> listPresent(List<Optional<Heading>> headings) {
        return headings.stream().flatMap(Optional::stream).toList();
    }

    /** The heading above the notes of a text, if it has any. */
    public static Optional<Heading> ofNotes(List<?> notes, Messages words) {
        return where(!notes.isEmpty(), words, "noten", "site.notes");
    }
}
