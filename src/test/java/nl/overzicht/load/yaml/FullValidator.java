package nl.overzicht.load.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A third-party validator that supports all of JSON Schema, to compare ours with. */
final class FullValidator {

    static final Path SCHEMAS = Path.of("src/main/resources/schema");

    private static final String BASE = "https://overzicht.example/schema/";
    private static final String META = "https://json-schema.org/draft/2020-12/schema";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(FullValidator::readPublished));

    private static String readPublished(String address) {
        try {
            return address.startsWith(BASE)
                    ? Files.readString(SCHEMAS.resolve(address.substring(BASE.length())))
                    : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The errors of a document against the schema with this name. */
    List<Error> errors(String name, JsonNode document) {
        return registry.getSchema(SchemaLocation.of(BASE + name + ".schema.json"))
                .validate(document);
    }

    /** The errors of a schema against the metaschema. */
    List<Error> errorsOfSchema(Path schema) throws IOException {
        return registry.getSchema(SchemaLocation.of(META)).validate(new ObjectMapper().readTree(schema.toFile()));
    }

    /** The same values without locations. Keys without a value count as absent, as in our schemas. */
    static JsonNode json(Node node) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (node instanceof Node.Keys keys) {
            ObjectNode object = json.objectNode();
            keys.entries().forEach((key, entry) -> {
                if (!entry.value().isEmpty()) {
                    object.set(key, json(entry.value()));
                }
            });
            return object;
        }
        if (node instanceof Node.Items list) {
            ArrayNode array = json.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> json.textNode(scalar.text());
            case INTEGER -> json.numberNode(Integer.parseInt(scalar.text()));
            case BOOLEAN -> json.booleanNode(scalar.text().equals("true"));
            case EMPTY -> json.nullNode();
        };
    }
}
