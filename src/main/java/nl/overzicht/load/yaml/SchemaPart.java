package nl.overzicht.load.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a schema.
 *
 * @param file the schema that it is in
 * @param keys its keywords
 * @param kind name under {@code $defs} by which it was reached, such as {@code when}; empty when none
 */
record SchemaPart(String file, Node.Keys keys, String kind) {

    /** A subschema under a keyword; the kind is its own. */
    Optional<SchemaPart> part(String keyword) {
        return keys.keys(keyword).map(this::inner);
    }

    /** The subschemas of the known keys. */
    Optional<SchemaPart> property(String key) {
        return keys.keys("properties").flatMap(known -> known.keys(key)).map(this::inner);
    }

    /** The known keys. */
    List<String> properties() {
        return keys.keys("properties")
                .map(known -> List.copyOf(known.entries().keySet()))
                .orElse(List.of());
    }

    /** Keys that must be there when another one is, by that other one. */
    Map<String, Node.Entry> dependent() {
        return keys.keys("dependentRequired").map(Node.Keys::entries).orElse(Map.of());
    }

    /** Whether keys other than the known ones are refused. */
    boolean isClosed() {
        return keys.scalar("additionalProperties")
                .filter(scalar -> scalar.text().equals("false"))
                .isPresent();
    }

    /** The types allowed; none named means any. */
    List<String> types() {
        return keys.line("type").map(List::of).orElseGet(() -> keys.lines("type"));
    }

    private SchemaPart inner(Node.Keys part) {
        return new SchemaPart(file, part, "");
    }
}
