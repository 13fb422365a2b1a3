package nl.overzicht.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.overzicht.Golden;
import org.junit.jupiter.api.Test;

/** The page of all keys is generated from the schemas, and each key has a description. */
class KeysPageTest {

    private static final Path PAGE = Path.of("src/docs/keys.md");
    private static final Path SCHEMAS = Path.of("src/main/resources/schema");
    private static final List<String> FILES = List.of(
            "report",
            "programme",
            "streams",
            "sources",
            "statements",
            "milestones",
            "toezeggingen",
            "toegankelijkheid",
            "mapping");
    private static final String ITEM = "[]";

    private final List<String> silent = new ArrayList<>();
    private final StringJoiner page = new StringJoiner("\n", "", "\n");

    @Test
    void eachKeyIsDescribed() throws IOException {
        page.add("# All keys").add("");
        page.add(
                "The keys of every YAML file in a content folder, made from the schemas in `src/main/resources/schema/`. Editors that");
        page.add(
                "support JSON Schema show the same while you type. A key with `*` is required; `[]` stands for each item of a list.");
        for (String file : FILES) {
            file(read(file));
        }
        kinds("## Kinds of values", read("shared").path("$defs"));
        assertEquals(List.of(), silent);
        Golden.assertSame(PAGE, page.toString());
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper()
                .readTree(SCHEMAS.resolve(file + ".schema.json").toFile());
    }

    private void file(JsonNode schema) {
        page.add("").add("## " + schema.path("title").asText()).add("");
        page.add(schema.path("description").asText()).add("");
        table("", schema);
        kinds("### Used above", schema.path("$defs"));
    }

    /** Types that several keys share; those that have keys get a table. */
    private void kinds(String title, JsonNode parts) {
        if (parts.isEmpty()) {
            return;
        }
        page.add("").add(title).add("");
        parts.properties().stream()
                .filter(part -> keys(part.getValue()).isEmpty())
                .forEach(part -> page.add("- *" + part.getKey() + "*: " + text(part.getKey(), part.getValue())
                        + values(part.getValue())));
        for (Map.Entry<String, JsonNode> part : parts.properties()) {
            if (!keys(part.getValue()).isEmpty()) {
                page.add("").add("#### " + part.getKey()).add("");
                page.add(text(part.getKey(), part.getValue())).add("");
                table("", part.getValue());
            }
        }
    }

    private void table(String above, JsonNode object) {
        page.add("| key | value | what it says |").add("|---|---|---|");
        rows(above, object);
    }

    private void rows(String above, JsonNode object) {
        List<String> required = StreamSupport.stream(object.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        keys(object).forEach((key, value) -> {
            String name = above + key;
            page.add("| `" + name + "`" + (required.contains(key) ? " *" : "") + " | " + kind(value) + " | "
                    + cell(text(name, value) + values(value)) + " |");
            rows(name + ".", value);
            rows(name + ITEM + ".", value.path("items"));
            JsonNode others = value.path("additionalProperties");
            rows(name + ".*.", others);
        });
    }

    private static Map<String, JsonNode> keys(JsonNode object) {
        return object.path("properties").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, other) -> first, LinkedHashMap::new));
    }

    private String text(String key, JsonNode value) {
        String text = value.path("description").asText();
        if (text.isEmpty()) {
            silent.add(key);
        }
        return text;
    }

    private static String values(JsonNode value) {
        return value.has("enum")
                ? StreamSupport.stream(value.path("enum").spliterator(), false)
                        .map(item -> "`" + item.asText() + "`")
                        .collect(Collectors.joining(", ", " One of ", "."))
                : "";
    }

    private static String kind(JsonNode value) {
        if (value.has("$ref")) {
            return value.path("$ref").asText().replaceFirst(".*/", "");
        }
        String type = value.path("type").isArray()
                ? StreamSupport.stream(value.path("type").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" or "))
                : value.path("type").asText();
        String item = value.path("items").isMissingNode() ? "" : kind(value.path("items"));
        return Stream.of(type, item).filter(part -> !part.isEmpty()).collect(Collectors.joining(" of "));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
