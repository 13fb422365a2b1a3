package nl.overzicht.load.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Location;
import nl.overzicht.load.yaml.Node;

/**
 * The description of a table, from a file beside it.
 *
 * @param at the file of the description
 * @param table name of the file of the table
 * @param fields its columns, in order
 * @param missing texts that mean that there is no value, besides the empty text
 * @param key columns whose texts together are unique in each row; empty: not stated
 * @param separator the name of a separator as in a mapping; empty: not stated
 * @param encoding of the text; empty: not stated
 */
public record TableSchema(
        Location at,
        String table,
        List<SchemaField> fields,
        Set<String> missing,
        List<String> key,
        Optional<String> separator,
        Optional<String> encoding) {

    /** Files with a separator. */
    private static final Pattern TEXT = Pattern.compile("\\.(csv|tsv|txt)$");

    private static final String NOTHING = "nothing";

    /** The keys of a mapping, completed from the description where the mapping has no value. */
    public Node.Keys completing(Node.Keys mapping) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
        separator
                .filter(word -> TEXT.matcher(table).find())
                .ifPresent(word -> putIfAbsent(entries, "separator", scalar(word)));
        encoding.ifPresent(word -> putIfAbsent(entries, "encoding", scalar(word)));
        List<SchemaField> values = values(mapping);
        values.stream()
                .flatMap(field -> field.decimals().stream())
                .findFirst()
                .ifPresent(word -> putIfAbsent(entries, "decimal", scalar(word)));
        fields.stream()
                .flatMap(field -> field.dayFirst().stream())
                .findFirst()
                .ifPresent(first -> putIfAbsent(entries, "dates", scalar(first ? "dmy" : "mdy")));
        if (!missing.isEmpty()) {
            List<Node> texts = new ArrayList<>(mapping.scalars(NOTHING));
            missing.forEach(text -> texts.add(scalar(text)));
            entries.put(NOTHING, entry(new Node.Items(at, texts)));
        }
        unit(mapping, values).ifPresent(unit -> entries.put("constants", withUnit(mapping, unit)));
        return new Node.Keys(mapping.at(), entries);
    }

    private List<SchemaField> values(Node.Keys mapping) {
        List<String> names = Stream.concat(
                        mapping.keys("columns").flatMap(columns -> columns.line("value")).stream(),
                        mapping.keys("years").stream()
                                .flatMap(years ->
                                        years.entries().keySet().stream().flatMap(year -> years.line(year).stream())))
                .toList();
        return fields.stream().filter(field -> names.contains(field.name())).toList();
    }

    /** The unit of the columns of values, when they have only one and the mapping names none. */
    private static Optional<String> unit(Node.Keys mapping, List<SchemaField> values) {
        boolean isNamed = Stream.of("columns", "constants")
                .anyMatch(key -> mapping.keys(key)
                        .filter(keys -> keys.get("unit").isPresent())
                        .isPresent());
        List<String> units = values.stream()
                .flatMap(field -> field.unit().stream())
                .distinct()
                .toList();
        return isNamed || units.size() != 1 ? Optional.empty() : Optional.of(units.get(0));
    }

    private Node.Entry withUnit(Node.Keys mapping, String unit) {
        Map<String, Node.Entry> constants = new LinkedHashMap<>(
                mapping.keys("constants").map(Node.Keys::entries).orElse(Map.of()));
        constants.put("unit", entry(scalar(unit)));
        return entry(new Node.Keys(mapping.at("constants"), constants));
    }

    private void putIfAbsent(Map<String, Node.Entry> entries, String key, Node value) {
        entries.putIfAbsent(key, entry(value));
    }

    private Node.Entry entry(Node value) {
        return new Node.Entry(at, value);
    }

    private Node.Scalar scalar(String text) {
        return new Node.Scalar(at, Node.Kind.TEXT, text, at);
    }
}
