package nl.overzicht.load.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each recipe of {@code src/docs/mapping-recipes.md} reads its table without a finding, to the sums that it names: as CSV,
 * as workbook and as JSON. The contents are left in {@code target/recipes}, each with its sums beside it.
 */
class RecipesTest {

    private static final Path BASE = Path.of("src/test/resources/recipes");
    private static final Path MADE = Path.of("target/recipes");

    @TestFactory
    Stream<DynamicTest> recipes() throws IOException {
        return Recipe.all().stream()
                .flatMap(recipe -> Stream.of(RecipeFormat.values())
                        .map(format -> dynamicTest(
                                recipe.title() + ": " + format + ", lines of mapping "
                                        + recipe.mapping(format).lines(),
                                () -> givesItsSums(recipe, format))));
    }

    private static void givesItsSums(Recipe recipe, RecipeFormat format) throws IOException {
        Path content = made(recipe, format);
        CommandRun check = CommandRun.of("check", "--lang", "en", content.toString());
        assertTrue(check.code() == 0 && !check.out().contains(": warning"), check::out);
        assertEquals(recipe.sums(), sums(content, recipe));
    }

    private static Path made(Recipe recipe, RecipeFormat format) throws IOException {
        String name = recipe.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        Path content = MADE.resolve(name + "-" + format.ending());
        if (Files.exists(content)) {
            Folders.delete(content);
        }
        Folders.copy(BASE, content);
        Path tables = Files.createDirectories(content.resolve("data/tables"));
        Files.createDirectories(content.resolve("data/mappings"));
        Files.writeString(content.resolve("data/statements.csv"), "id,quantity,value,unit,source\n");
        Files.write(tables.resolve(recipe.table(format)), recipe.bytes(format));
        if (recipe.description().isPresent()) {
            Files.writeString(
                    tables.resolve("datapackage.json"),
                    recipe.description(format).get());
        }
        Files.writeString(
                content.resolve("data/mappings/recipe.yaml"),
                recipe.mapping(format).text());
        Files.writeString(MADE.resolve(content.getFileName() + ".sums.csv"), csv(recipe.sums()));
        return content;
    }

    private static String csv(Map<String, String> sums) {
        StringBuilder text = new StringBuilder("sum,value,unit\n");
        sums.forEach((id, value) ->
                text.append(id).append(',').append(value.replace(' ', ',')).append('\n'));
        return text.toString();
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
