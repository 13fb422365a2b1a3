package nl.overzicht.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.overzicht.TrialCounts;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files with seeded mistakes in them: our checker and a full validator refuse the same. */
class SchemaAgreementTest {

    private static final int CHANGES = TrialCounts.of(400);

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "x",
            "a b",
            "A",
            "2026",
            "2026-13",
            "2026-01-13",
            "eind 2024",
            "https://x",
            "http://x",
            "final",
            "regel\nregel",
            "é",
            "a".repeat(81),
            "pdf/a-2a",
            "tab",
            "\tx");

    private final Random random = new Random(20260113);
    private final FullValidator others = new FullValidator();
    private final Schemas schemas = Schemas.loadPublished();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "data/programme",
                "data/streams",
                "data/sources",
                "data/milestones",
                "data/toezeggingen"
            })
    void bothRefuseTheSame(String path) throws IOException {
        String name = path.replace("data/", "");
        JsonNode sound = FullValidator.json(read(Files.readString(Path.of("content", path + ".yaml"))));
        int refused = 0;
        for (int i = 0; i < CHANGES; i++) {
            JsonNode changed = sound.deepCopy();
            List<JsonNode> places = containers(changed, new ArrayList<>());
            change(places.get(random.nextInt(places.size())));
            refused += isRefused(name, changed) ? 1 : 0;
        }
        assertTrue(refused > CHANGES / 4 && refused < CHANGES, path + ": " + refused);
    }

    private boolean isRefused(String name, JsonNode document) {
        Node node = read(document.toString());
        Findings ours = new Findings();
        new SchemaValidator(schemas, name).check(node, ours);
        List<Error> theirs = others.errors(name, FullValidator.json(node));
        assertEquals(
                theirs.isEmpty(),
                ours.toSortedList().isEmpty(),
                () -> theirs + " " + ours.toSortedList() + " " + document);
        return !theirs.isEmpty();
    }

    private static Node read(String text) {
        TextFile file = new TextFile(Location.of("x.yaml"), text);
        return new YamlReader(1_000_000).read(file, new Findings()).orElseThrow();
    }

    private static List<JsonNode> containers(JsonNode node, List<JsonNode> found) {
        if (node.isContainerNode()) {
            found.add(node);
            node.forEach(child -> containers(child, found));
        }
        return found;
    }

    private void change(JsonNode place) {
        if (place instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            String key = keys.isEmpty() ? "x" : keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(key);
                case 1 -> object.put(key + "x", "y");
                default -> object.set(key, value());
            }
        } else if (random.nextInt(4) == 0) {
            ((ArrayNode) place).removeAll();
        } else {
            ((ArrayNode) place).add(value());
        }
    }

    private JsonNode value() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(7)) {
            case 0 -> json.numberNode(random.nextInt(12_000) - 1000);
            case 1 -> json.booleanNode(random.nextBoolean());
            case 2 -> json.arrayNode().add("x");
            case 3 -> json.objectNode().put("id", "x");
            default -> json.textNode(WORDS.get(random.nextInt(WORDS.size())));
        };
    }
}
