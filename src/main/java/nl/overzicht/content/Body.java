package nl.overzicht.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body that the letter is addressed to and that promises are made to: a parliament, a council, a board.
 *
 * @param id the key of its words in the message bundles, such as {@code gemeenteraad}
 * @param words the author's own words that replace these, by the names in {@link #WORDS}; may be empty
 */
public record Body(String id, Map<String, String> words) {

    /** The body of a report that names none. */
    public static final String DEFAULT = "tweede-kamer";

    /** Its name in full, what a text calls it after that, and who makes promises to it; each with its article. */
    public static final List<String> WORDS = List.of("name", "short", "promiser");

    /** The author's own word; empty: that of the message bundle. */
    public Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }
}
