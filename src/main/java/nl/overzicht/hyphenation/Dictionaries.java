package nl.overzicht.hyphenation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The dictionaries there are, each read when it is first asked for. Safe for use by several threads.
 *
 * @param files the bytes of a file by its name
 * @param read what was read so far, by language
 */
public record Dictionaries(Function<String, Optional<byte[]>> files, Map<String, Hyphens> read) {

    /** @param files the bytes of a file by its name, such as {@code hyphenation/nl.dic}; empty when there is none */
    public Dictionaries(Function<String, Optional<byte[]>> files) {
        this(files, new ConcurrentHashMap<>());
    }

    /** The name of the file of a language. */
    public static String file(String language) {
        return "hyphenation/" + language + ".dic";
    }

    /** What breaks the words of a language; nothing is broken where there is no dictionary, or none that can be read. */
    public Hyphens hyphens(String language) {
        return read.computeIfAbsent(language, tag -> new Hyphens(patterns(tag)));
    }

    /** What is wrong with the dictionary of a language; empty: nothing, or there is none. */
    public Optional<BadDictionary> fault(String language) {
        Optional<byte[]> file = files.apply(file(language));
        try {
            if (file.isPresent()) {
                Dictionary.read(file.get());
            }
            return Optional.empty();
        } catch (BadDictionary bad) {
            return Optional.of(bad);
        }
    }

    private Patterns patterns(String language) {
        Optional<byte[]> file = files.apply(file(language));
        try {
            return file.isPresent() ? Dictionary.read(file.get()) : Patterns.NONE;
        } catch (BadDictionary reported) {
            return Patterns.NONE;
        }
    }
}
