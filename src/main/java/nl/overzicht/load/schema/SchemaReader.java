package nl.overzicht.load.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.PackageRule;
import nl.overzicht.unicode.TextCharacters;

/**
 * Reads the description of a table: a data package (version 1) that has it as a resource, or a Table Schema. What refers to
 * another place is never fetched.
 *
 * @param at the file of the description
 * @param table name of the file of the table
 * @param beside the text of a file beside the description, by its name; empty when there is none
 */
public record SchemaReader(Location at, String table, Function<String, Optional<String>> beside, Findings findings) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The description of the table; empty when it is not described, or with a finding when that cannot be read.
     *
     * @param isNamed whether the mapping names this description, so that it must describe the table
     */
    public Optional<TableSchema> read(String text, boolean isNamed) {
        Optional<JsonNode> root = parse(text);
        if (root.isEmpty() || isSchema(root.get())) {
            return root.map(schema -> schema(schema, schema));
        }
        Optional<JsonNode> resource = root.flatMap(this::resource);
        if (resource.isEmpty() && isNamed) {
            findings.add(PackageRule.NO_RESOURCE.at(at, table));
        }
        return resource.flatMap(one -> described(one).map(schema -> schema(one, schema)));
    }

    /** One that refers to another place alone is a schema too. */
    private static boolean isSchema(JsonNode root) {
        return root.has("fields") || root.has("$ref") && !root.has("resources");
    }

    private Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            Optional<String> odd = texts(node)
                    .flatMap(found -> TextCharacters.odd(found).stream())
                    .findFirst();
            if (node.isObject() && odd.isEmpty()) {
                return Optional.of(node);
            }
            findings.add(odd.map(character -> PackageRule.NO_CHARACTER.at(at, character))
                    .orElseGet(() -> PackageRule.NO_DESCRIPTION.at(at, "{ }")));
        } catch (JsonProcessingException broken) {
            long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            findings.add(PackageRule.NO_DESCRIPTION.at(new Location(at.path(), (int) Math.max(1, line), 1), "JSON"));
        }
        return Optional.empty();
    }

    /** All names and texts in a piece of JSON. */
    private static Stream<String> texts(JsonNode node) {
        Stream<String> own = node.isTextual()
                ? Stream.of(node.asText())
                : node.propertyStream().map(Map.Entry::getKey);
        return Stream.concat(own, node.valueStream().flatMap(SchemaReader::texts));
    }

    private Optional<JsonNode> resource(JsonNode root) {
        for (JsonNode resource : root.path("resources")) {
            JsonNode path = resource.path("path");
            String name = (path.isArray() ? path.path(0) : path).asText("");
            if (name.equals(table) || name.endsWith("/" + table)) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }

    /** The schema within a resource, or in a file beside it; one elsewhere says nothing. */
    private Optional<JsonNode> described(JsonNode resource) {
        JsonNode schema = resource.path("schema");
        if (!schema.isTextual()) {
            return Optional.of(schema);
        }
        Optional<String> text = beside.apply(schema.asText());
        if (text.isEmpty()) {
            findings.add(PackageRule.NOT_FOLLOWED.at(at, schema.asText()));
            return Optional.of(JSON.missingNode());
        }
        return text.flatMap(this::parse);
    }

    private TableSchema schema(JsonNode resource, JsonNode schema) {
        Map<String, PackageRule> elsewhere =
                Map.of("$ref", PackageRule.NOT_FOLLOWED, "foreignKeys", PackageRule.KEYS_NOT_FOLLOWED);
        elsewhere.forEach((key, rule) -> {
            if (schema.has(key)) {
                findings.add(rule.at(at, key));
            }
        });
        List<Field> fields = new ArrayList<>();
        schema.path("fields").forEach(field -> fields.add(field(field)));
        Set<String> missing = new LinkedHashSet<>();
        schema.path("missingValues")
                .forEach(value -> missing.add((value.has("value") ? value.get("value") : value).asText()));
        missing.remove("");
        return new TableSchema(
                at, table, fields, missing, key(schema.path("primaryKey")), separator(resource), encoding(resource));
    }

    private Field field(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        return new Field(
                field.path("name").asText(""),
                text(field.path("unit")),
                text(field.path("decimalChar")).map(mark -> mark.equals(",") ? "comma" : "point"),
                dayFirst(field.path("format").asText("")),
                constraints.path("required").asBoolean(false),
                constraints.path("unique").asBoolean(false),
                new Constraints(field, table.endsWith(".xlsx")).read());
    }

    private static Optional<Boolean> dayFirst(String format) {
        int day = format.indexOf("%d");
        int month = format.indexOf("%m");
        int year = Math.max(format.indexOf("%Y"), format.indexOf("%y"));
        return day < 0 || month < 0 || year < Math.min(day, month) ? Optional.empty() : Optional.of(day < month);
    }

    private static List<String> key(JsonNode key) {
        List<String> columns = new ArrayList<>();
        if (key.isTextual()) {
            columns.add(key.asText());
        }
        key.forEach(column -> columns.add(column.asText()));
        return List.copyOf(columns);
    }

    private static Optional<String> separator(JsonNode resource) {
        return switch (resource.path("dialect").path("delimiter").asText("")) {
            case ";" -> Optional.of("semicolon");
            case "\t" -> Optional.of("tab");
            case "," -> Optional.of("comma");
            default -> Optional.empty();
        };
    }

    private static Optional<String> encoding(JsonNode resource) {
        return text(resource.path("encoding")).map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }
}
