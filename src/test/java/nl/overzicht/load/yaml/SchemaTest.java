package nl.overzicht.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import org.junit.jupiter.api.Test;

/** The published schemas mean the same to a full validator and to ours. */
class SchemaTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path CASES = Path.of("src/test/resources/findings");

    /** The keywords that {@link SchemaValidator} checks. */
    private static final Set<String> HEEDED = Set.of(
            "$ref",
            "type",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "minProperties",
            "dependentRequired",
            "items",
            "minItems");

    /** Keywords that constrain no value. */
    private static final Set<String> SILENT = Set.of("$schema", "$defs", "title", "description");

    private static final Set<String> NAMED_PARTS = Set.of("properties", "$defs");
    private static final Set<String> PARTS = Set.of("items", "additionalProperties", "propertyNames");

    private final FullValidator others = new FullValidator();
    private final Schemas schemas = Schemas.loadPublished();

    private static List<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    @Test
    void weHeedEveryKeywordThatWeUse() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path schema : files(FullValidator.SCHEMAS, ".schema.json")) {
            collect(new ObjectMapper().readTree(schema.toFile()), used);
        }
        used.removeAll(SILENT);
        assertEquals(new TreeSet<>(HEEDED), used);
    }

    private static void collect(JsonNode schema, Set<String> used) {
        schema.properties().forEach(property -> {
            used.add(property.getKey());
            if (NAMED_PARTS.contains(property.getKey())) {
                property.getValue().forEach(part -> collect(part, used));
            } else if (PARTS.contains(property.getKey()) && property.getValue().isObject()) {
                collect(property.getValue(), used);
            }
        });
    }

    @Test
    void theSchemasAreSchemas() throws IOException {
        List<Path> schemas = files(FullValidator.SCHEMAS, ".schema.json");
        assertEquals(11, schemas.size());
        for (Path schema : schemas) {
            assertEquals(List.of(), others.errorsOfSchema(schema), schema::toString);
        }
    }

    @Test
    void theContentFitsItsSchemas() throws IOException {
        List<Path> files = files(CONTENT, ".yaml");
        assertEquals(6, files.size());
        for (Path file : files) {
            JsonNode document = FullValidator.json(read(file).orElseThrow());
            assertEquals(List.of(), others.errors(name(file), document), file::toString);
        }
    }

    @Test
    void weRefuseWhatOthersRefuse() throws IOException {
        int refused = 0;
        for (Path file : files(CASES, ".yaml")) {
            Optional<Node> node = read(file);
            if (node.isPresent()) {
                Findings ours = new Findings();
                new SchemaValidator(schemas, name(file)).check(node.get(), ours);
                List<Error> theirs = others.errors(name(file), FullValidator.json(node.get()));
                assertEquals(
                        theirs.isEmpty(),
                        ours.toSortedList().isEmpty(),
                        () -> file + ": " + theirs + ours.toSortedList());
                refused += theirs.isEmpty() ? 0 : 1;
            }
        }
        assertTrue(refused >= 20, "refused by both: " + refused);
    }

    private static String name(Path file) {
        boolean isMapping = file.getParent().endsWith("mappings");
        return isMapping ? "mapping" : file.getFileName().toString().replace(".yaml", "");
    }

    private static Optional<Node> read(Path file) throws IOException {
        TextFile text = new TextFile(Location.of(file.toString()), Files.readString(file));
        return new YamlReader(1_000_000).read(text, new Findings());
    }
}
