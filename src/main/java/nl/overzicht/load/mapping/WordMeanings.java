package nl.overzicht.load.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The meanings of texts for one field: the words of the mapping and the names of streams, areas and sources. An exact match
 * takes precedence over one that differs only in case, where case is ignored.
 *
 * @param words of the mapping
 * @param names with the ids that they stand for
 * @param folded all of these in lower case, each with all its meanings; empty: case matters
 */
public record WordMeanings(Map<String, String> words, Map<String, String> names, Map<String, Set<String>> folded) {

    /** The fields with names, for which case is ignored. For others, such as codes of a status, case may matter. */
    private static final Set<String> NAMED = Set.of("stream", "area", "source");

    /** The meanings for one field. */
    public static WordMeanings of(String field, Map<String, String> words, Map<String, String> names) {
        Map<String, Set<String>> folded = new HashMap<>();
        if (NAMED.contains(field)) {
            Stream.of(words, names)
                    .flatMap(texts -> texts.entrySet().stream())
                    .forEach(text -> folded.computeIfAbsent(fold(text.getKey()), key -> new TreeSet<>())
                            .add(text.getValue()));
        }
        return new WordMeanings(words, names, folded);
    }

    /** The meanings for each field of a mapping. */
    public static Map<String, WordMeanings> of(Mapping mapping, Map<String, Map<String, String>> names) {
        Map<String, WordMeanings> all = new LinkedHashMap<>();
        Stream.of(mapping.words(), names)
                .flatMap(fields -> fields.keySet().stream())
                .forEach(field -> all.computeIfAbsent(
                        field,
                        key -> of(
                                key, mapping.words().getOrDefault(key, Map.of()), names.getOrDefault(key, Map.of()))));
        return all;
    }

    /** The ids that a text means: empty when it is unknown, several when it is ambiguous. */
    public Collection<String> meanings(String text) {
        return words.containsKey(text) || names.containsKey(text)
                ? List.of(words.getOrDefault(text, names.getOrDefault(text, "")))
                : folded.getOrDefault(fold(text), Set.of());
    }

    /**
     * The ids meant by the longest known text with which another one begins. The known text must end at a word boundary:
     * Noordoost does not begin with the name Noord.
     */
    public Collection<String> meaningsOfBeginning(String text) {
        for (int end = text.length(); end > 0; end--) {
            String begin = text.substring(0, end);
            boolean isWhole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            Collection<String> meanings = isWhole ? meanings(begin) : meaningsOfPrefix(begin);
            if (!meanings.isEmpty()) {
                return meanings;
            }
        }
        return List.of();
    }

    private Collection<String> meaningsOfPrefix(String begin) {
        return words.containsKey(begin) ? List.of(words.get(begin)) : List.of();
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** All texts with a meaning. */
    public List<String> all() {
        return Stream.concat(words.keySet().stream(), names.keySet().stream())
                .distinct()
                .toList();
    }
}
