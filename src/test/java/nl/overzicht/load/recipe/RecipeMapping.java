package nl.overzicht.load.recipe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mapping as a recipe writes it.
 *
 * @param text YAML
 */
record RecipeMapping(String text) {

    private static final Pattern HEAD = Pattern.compile("(?m)^head: \\[?([0-9, ]+)\\]?$");
    private static final Pattern FROM = Pattern.compile("(?m)^from: [A-Z]*([0-9]+)$");

    /** The mapping for another format: without the keys that have no meaning there, and with the changed keys. */
    RecipeMapping mappingFor(RecipeFormat format, String table, RecipeMapping other) {
        Map<String, String> entries = entries();
        entries.keySet().removeAll(format.without());
        entries.put("table", "table: " + table + "\n");
        if (format == RecipeFormat.JSON) {
            entries.put("path", "path: rows\n");
        }
        entries.putAll(other.entries());
        return new RecipeMapping(String.join("", entries.values()));
    }

    /** The number of lines that an author writes. */
    int lines() {
        return (int) text.lines().count();
    }

    /** The rows with the column names, counted from 1. */
    List<Integer> head() {
        return Stream.of(HEAD, FROM)
                .map(key -> key.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> Stream.of(found.group(1).split(", "))
                        .map(Integer::valueOf)
                        .toList())
                .orElse(List.of(1));
    }

    private Map<String, String> entries() {
        return Stream.of(text.split("(?m)^(?=[a-z])"))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toMap(
                        entry -> entry.substring(0, entry.indexOf(':')),
                        entry -> entry,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
