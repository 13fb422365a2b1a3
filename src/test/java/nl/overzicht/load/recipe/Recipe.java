package nl.overzicht.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.load.xlsx.WorkbookText;

/**
 * A shape of tables as {@code src/docs/mapping-recipes.md} shows it.
 *
 * @param table name of its file
 * @param sheet what it holds: its text, or of a workbook the rows of its picture
 * @param description the data package beside it; empty: there is none
 * @param sums by fact, value and unit
 */
record Recipe(
        String title,
        Optional<String> description,
        String table,
        String sheet,
        String mapping,
        Map<String, String> sums) {

    private static final Path PAGE = Path.of("src/docs/mapping-recipes.md");
    private static final Pattern SECTION = Pattern.compile(
            "(?s)## (?<title>[^\n]+)\n.*?\n`(?<table>[^`\n]+)`:\n\n(?<sheet>.*?)\n\n```yaml\n(?<mapping>.*?)```\n\n"
                    + "\\| Sum \\| Value \\|\n\\|---\\|---\\|\n(?<sums>(?:\\|[^\n]*\n)+)");
    private static final Pattern DESCRIPTION = Pattern.compile("(?s)Here it is the file\n\n```json\n(.*?)```");
    private static final Pattern SUM = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\|");
    private static final Pattern FENCE = Pattern.compile("(?s)```[a-z]+\n(.*)```");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    /** All of the page, in order. */
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
                found.group("mapping"),
                sums);
    }

    /** The file as its sheet shows it. */
    byte[] bytes() throws IOException {
        Matcher fence = FENCE.matcher(sheet);
        return fence.matches() ? fence.group(1).getBytes(StandardCharsets.UTF_8) : WorkbookText.bytes(workbook());
    }

    private String workbook() {
        List<List<String>> rows = sheet.lines().skip(2).map(Recipe::cells).toList();
        StringBuilder text = new StringBuilder("== sheet Sheet1\n");
        for (List<String> row : rows) {
            text.append(String.join(" | ", row.stream().map(Recipe::cell).toList()))
                    .append('\n');
        }
        merges(rows).forEach(merge -> text.append("@merge ").append(merge).append('\n'));
        return text.toString();
    }

    /** The cells of a line of the picture, without the number of the row. */
    private static List<String> cells(String line) {
        String[] parts = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        return Stream.of(parts).skip(1).map(String::strip).toList();
    }

    private static String cell(String text) {
        String own = text.equals("<") || text.equals("^") ? "" : text;
        return NUMBER.matcher(own).matches() ? "n:" + own : own;
    }

    private static List<String> merges(List<List<String>> rows) {
        List<String> merges = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                int right = column;
                int down = row;
                while (is(rows, row, right + 1, "<")) {
                    right++;
                }
                while (is(rows, down + 1, column, "^")) {
                    down++;
                }
                String text = rows.get(row).get(column);
                if ((right > column || down > row) && !text.equals("<") && !text.equals("^")) {
                    merges.add(address(row, column) + ":" + address(down, right));
                }
            }
        }
        return merges;
    }

    private static boolean is(List<List<String>> rows, int row, int column, String text) {
        return row < rows.size()
                && column < rows.get(row).size()
                && rows.get(row).get(column).equals(text);
    }

    private static String address(int row, int column) {
        return (char) ('A' + column) + "" + (row + 1);
    }
}
