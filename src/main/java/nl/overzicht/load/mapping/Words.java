package nl.overzicht.load.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a mapping for one field. */
public final class Words {

    private Words() {}

    /** The meaning of the longest word with which a text begins. */
    public static Optional<String> beginning(Map<String, String> words, String text) {
        return words.keySet().stream()
                .filter(text::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(words::get);
    }

    /** All texts that mean something. */
    public static List<String> all(Map<String, String> words, Map<String, String> names) {
        return Stream.concat(words.keySet().stream(), names.keySet().stream())
                .distinct()
                .toList();
    }
}
