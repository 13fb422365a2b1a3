package nl.overzicht.load.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a schema.
 *
 * @param file the file of the schema
 * @param keys its keywords
 * @param kind the name under {@code $defs} through which it was reached, such as {@code when}; empty when there is none
 */
record SchemaPart(String file, Node.Keys keys, String kind) {

    /** The subschema under a keyword; it has no kind from this part. */
    Optional<SchemaPart> part(String keyword) {
        return keys.keys(keyword).map(this::inner);
    }

    /** The subschema of a known key. */
    Optional<SchemaPart> property(String key) {
        return keys.keys("properties").flatMap(known -> known.keys(key)).map(this::inner);
    }

    /** The known keys. */
    List<String> properties() {
        return keys.keys("properties")
                .map(known -> List.copyOf(known.entries().keySet()))
                .orElse(List.of());
    }

    /** Keys that are required when another key is present, by that other key. */
    Map<String, Node.Entry> dependent() {
        return keys.keys("dependentRequired").map(Node.Keys::entries).orElse(Map.of());
    }

    /** Whether unknown keys are refused. */
    boolean isClosed() {
        return keys.scalar("additionalProperties")
                .filter(scalar -> scalar.text().equals("false"))
                .isPresent();
    }

    /** The allowed types; empty when any type is allowed. */
    List<String> types() {
        return keys.line("type").map(List::of).orElseGet(() -> keys.lines("type"));
    }

    private SchemaPart inner(Node.Keys part) {
        return new SchemaPart(file, part, "");
    }
}
