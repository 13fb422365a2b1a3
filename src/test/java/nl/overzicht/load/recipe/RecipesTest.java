package nl.overzicht.load.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.Folders;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Severity;
import nl.overzicht.report.Report;
import nl.overzicht.run.Pipeline;
import nl.overzicht.trace.FactEntries;
import nl.overzicht.trace.FactEntry;
import nl.overzicht.trace.FactsJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each recipe of {@code src/docs/mapping-recipes.md} reads its table without findings and gives the sums that it names:
 * as CSV, as workbook and as JSON. The content folders are kept in {@code target/recipes}, each with its sums.
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
        Path content = write(recipe, format);
        Findings findings = new Findings();
        Optional<Report> report = Pipeline.check(content, findings);
        List<Finding> wrong = findings.toSortedList().stream()
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .toList();
        assertEquals(List.of(), wrong);
        assertEquals(recipe.sums(), sums(report.orElseThrow(), recipe));
    }

    private static Path write(Recipe recipe, RecipeFormat format) throws IOException {
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

    /** The sums that the recipe names, by id, as {@code facts --json} writes them. */
    private static Map<String, String> sums(Report report, Recipe recipe) throws IOException {
        StringWriter json = new StringWriter();
        Stream<FactEntry> named = FactEntries.of(report)
                .all(true)
                .filter(entry -> recipe.sums().containsKey(entry.fact().id()));
        FactsJson.write(named, false, json);
        Map<String, String> sums = new TreeMap<>();
        for (JsonNode fact : new ObjectMapper().readTree(json.toString()).get("facts")) {
            sums.put(
                    fact.get("id").asText(),
                    fact.get("value").asText() + " " + fact.get("unit").asText());
        }
        return sums;
    }
}
