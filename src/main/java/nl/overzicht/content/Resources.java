package nl.overzicht.content;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.finding.Location;

/**
 * The port for the files that rendering needs besides the content, by name: templates, style sheets, fonts, the colour
 * profile. Implemented in a room that may read files.
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
     * A value that is made of these files and is slow to make, such as a parsed font: made at the first request, and
     * cached by implementations that can. Thread-safe.
     *
     * @param type the key under which it is cached
     * @param made makes the value, which must be thread-safe
     */
    default <T> T once(Class<T> type, Function<Resources, T> made) {
        return made.apply(this);
    }

    /** Whether an author's own files are among them, which may contain any mistake. */
    default boolean areOwn() {
        return false;
    }

    /** The location of consecutive words in the markup of an author's own file; empty when no file has them. */
    default Optional<Location> place(List<String> words) {
        return Optional.empty();
    }

    /** The location of the author's own file with this name; empty when there is none. */
    default Optional<Location> own(String name) {
        return Optional.empty();
    }

    /**
     * The bytes of a built-in file.
     *
     * @throws IllegalStateException when it is missing
     */
    default byte[] require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("missing resource " + name));
    }

    /**
     * The text of a built-in file, in UTF-8.
     *
     * @throws IllegalStateException when it is missing
     */
    default String requireText(String name) {
        return new String(require(name), StandardCharsets.UTF_8);
    }
}
