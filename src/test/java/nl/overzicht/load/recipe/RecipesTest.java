package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each recipe of {@code src/docs/mapping-recipes.md} reads its table without a finding, to the sums that it names. */
class RecipesTest {

    private static final Path BASE = Path.of("src/test/resources/recipes");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> recipes() throws IOException {
        return Recipe.all().stream().map(recipe -> dynamicTest(recipe.title(), () -> givesItsSums(recipe)));
    }

    private void givesItsSums(Recipe recipe) throws IOException {
        Path content = Files.createTempDirectory(temporary, "recipe").resolve("content");
        Folders.copy(BASE, content);
        Files.createDirectories(content.resolve("data/tables"));
        Files.createDirectories(content.resolve("data/mappings"));
        Files.writeString(content.resolve("data/statements.csv"), "id,quantity,value,unit,source\n");
        Files.write(content.resolve("data/tables").resolve(recipe.table()), recipe.bytes());
        if (recipe.description().isPresent()) {
            Files.writeString(
                    content.resolve("data/tables/datapackage.json"),
                    recipe.description().get());
        }
        Files.writeString(content.resolve("data/mappings/recipe.yaml"), recipe.mapping());
        CommandRun check = CommandRun.of("check", "--lang", "en", content.toString());
        assertTrue(check.code() == 0 && !check.out().contains(": warning"), check::out);
        assertEquals(recipe.sums(), sums(content, recipe));
    }

    /** Those that the recipe names. */
    private static Map<String, String> sums(Path content, Recipe recipe) throws IOException {
        JsonNode facts = new ObjectMapper()
                .readTree(CommandRun.done("facts", "--json", "--sums", content.toString())
                        .out())
                .get("facts");
        Map<String, String> sums = new TreeMap<>();
        for (JsonNode fact : facts) {
            if (recipe.sums().containsKey(fact.get("id").asText())) {
                sums.put(
                        fact.get("id").asText(),
                        fact.get("value").asText() + " " + fact.get("unit").asText());
            }
        }
        return sums;
    }
}
