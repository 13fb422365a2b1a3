package nl.overzicht.load.recipe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A recipe for a form of tables in {@code src/docs/mapping-recipes.md}.
 *
 * @param table name of its file
 * @param picture its content: the text, or for a workbook the rows of its picture
 * @param description the data package beside it; empty when there is none
 * @param mapping mapping of the table as it is shown
 * @param others changes of the mapping for other formats
 * @param sums by fact, value and unit
 */
record Recipe(
        String title,
        Optional<String> description,
        String table,
        String picture,
        RecipeMapping mapping,
        Map<RecipeFormat, RecipeMapping> others,
        Map<String, String> sums) {

    private static final Path PAGE = Path.of("src/docs/mapping-recipes.md");
    private static final Pattern SECTION = Pattern.compile(
            "(?s)## (?<title>[^\n]+)\n.*?\n`(?<table>[^`\n]+)`:\n\n(?<sheet>.*?)\n\n```yaml\n(?<mapping>.*?)```\n\n"
                    + "(?<others>.*?)\\| Sum \\| Value \\|\n\\|---\\|---\\|\n(?<sums>(?:\\|[^\n]*\n)+)");
    private static final Pattern DESCRIPTION = Pattern.compile("(?s)Here it is the file\n\n```json\n(.*?)```");
    private static final Pattern OTHER = Pattern.compile("(?s)In ([^\n:]+):\n\n```yaml\n(.*?)```");
    private static final Pattern SUM = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\|");
    private static final Pattern FENCE = Pattern.compile("(?s)```[a-z]+\n(.*)```");

    /** All recipes of the page, in order. */
    static List<Recipe> all() throws IOException {
        String page = Files.readString(PAGE);
        List<Recipe> recipes =
                Stream.of(page.split("\n(?=## )")).skip(1).map(Recipe::of).toList();
        if (recipes.isEmpty()) {
            throw new IllegalStateException("no recipes in " + PAGE);
        }
        return recipes;
    }

    private static Recipe of(String section) {
        Matcher found = SECTION.matcher(section.endsWith("\n") ? section : section + "\n");
        if (!found.lookingAt()) {
            throw new IllegalStateException(
                    "no recipe: " + section.lines().findFirst().orElse(""));
        }
        Map<String, String> sums = new TreeMap<>();
        SUM.matcher(found.group("sums")).results().forEach(sum -> sums.put(sum.group(1), sum.group(2)));
        Matcher description = DESCRIPTION.matcher(section);
        return new Recipe(
                found.group("title"),
                description.find() ? Optional.of(description.group(1)) : Optional.empty(),
                found.group("table"),
                found.group("sheet"),
                new RecipeMapping(found.group("mapping")),
                others(found.group("others")),
                sums);
    }

    private static Map<RecipeFormat, RecipeMapping> others(String text) {
        Map<RecipeFormat, RecipeMapping> others = new TreeMap<>();
        OTHER.matcher(text)
                .results()
                .forEach(other -> Stream.of(RecipeFormat.values())
                        .filter(format -> other.group(1).contains(format.name()))
                        .forEach(format -> others.put(format, new RecipeMapping(other.group(2)))));
        return others;
    }

    /** The file name in a format; unchanged when it already has that format, such as {@code payments.tsv}. */
    String table(RecipeFormat format) {
        return format == own() ? table : table.substring(0, table.lastIndexOf('.') + 1) + format.ending();
    }

    /** The mapping of the table in a format. */
    RecipeMapping mapping(RecipeFormat format) {
        return format == own()
                ? mapping
                : mapping.mappingFor(format, table(format), others.getOrDefault(format, new RecipeMapping("")));
    }

    /** The data package beside the table in a format. */
    Optional<String> description(RecipeFormat format) {
        return description.map(text -> text.replace(table, table(format)));
    }

    /** The file in a format. */
    byte[] bytes(RecipeFormat format) throws IOException {
        Optional<String> text = text();
        return format == own() && text.isPresent()
                ? text.get().getBytes(StandardCharsets.UTF_8)
                : format.bytes(sheet(), mapping.head());
    }

    private RecipeFormat own() {
        String ending = table.substring(table.lastIndexOf('.') + 1);
        return Stream.of(RecipeFormat.values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElse(RecipeFormat.CSV);
    }

    private RecipeSheet sheet() throws IOException {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return RecipeSheet.ofPicture(picture);
        }
        return own() == RecipeFormat.JSON ? RecipeSheet.ofJson(text.get()) : RecipeSheet.ofText(text.get());
    }

    /** The text of a table that is shown as text. */
    private Optional<String> text() {
        Matcher fence = FENCE.matcher(picture);
        return fence.matches() ? Optional.of(fence.group(1)) : Optional.empty();
    }
}
