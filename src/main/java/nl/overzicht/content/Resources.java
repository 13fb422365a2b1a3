package nl.overzicht.content;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.finding.Location;

/**
 * Files that rendering needs beside the content: templates, style sheets, fonts, the colour profile. Implemented where
 * files may be read; asked by name.
 */
@FunctionalInterface
public interface Resources {

    /**
     * The bytes of the file with this name, such as {@code letter/letter.css}; empty when there is none.
     *
     * @throws UncheckedIOException when it is there and cannot be read
     */
    Optional<byte[]> find(String name);

    /**
     * Something that is made of these files and takes long to make, as a parsed font: made when it is first asked for, and
     * kept by those resources that can keep it. Safe for use by several threads.
     *
     * @param type under which it is kept
     * @param made makes it; what it makes is safe for use by several threads too
     */
    default <T> T once(Class<T> type, Function<Resources, T> made) {
        return made.apply(this);
    }

    /** Whether an author's own are among them, which may be wrong in any way. */
    default boolean areOwn() {
        return false;
    }

    /** Where a file of the author has words that follow each other, in the markup around them; empty: nowhere. */
    default Optional<Location> place(List<String> words) {
        return Optional.empty();
    }

    /** The author's own file with this name; empty: they have none. */
    default Optional<Location> own(String name) {
        return Optional.empty();
    }

    /**
     * A file that must be there since we ship it.
     *
     * @throws IllegalStateException when it is missing
     */
    default byte[] require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("missing resource " + name));
    }

    /**
     * The same as text in UTF-8.
     *
     * @throws IllegalStateException when it is missing
     */
    default String requireText(String name) {
        return new String(require(name), StandardCharsets.UTF_8);
    }
}
