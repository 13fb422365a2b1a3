package nl.overzicht.load.recipe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The cells of a table, independent of its format.
 *
 * @param rows their cells as texts; {@link #LEFT} and {@link #ABOVE} are merged with the cell there
 */
record RecipeSheet(List<List<String>> rows) {

    /** A cell merged with the one to its left. */
    static final String LEFT = "<";

    /** A cell merged with the one above it. */
    static final String ABOVE = "^";

    private static final Pattern QUOTED_COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** The sheet in a Markdown table with column letters and row numbers. */
    static RecipeSheet ofPicture(String picture) {
        return new RecipeSheet(picture.lines()
                .skip(2)
                .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(cells -> Stream.of(cells).skip(1).map(String::strip).toList())
                .toList());
    }

    /** The sheet of a text table. */
    static RecipeSheet ofText(String text) {
        String head = text.lines().findFirst().orElseThrow();
        Pattern separator =
                head.contains("\t") ? Pattern.compile("\t") : head.contains(";") ? Pattern.compile(";") : QUOTED_COMMA;
        return new RecipeSheet(text.lines()
                .map(line -> Stream.of(separator.split(line, -1))
                        .map(cell -> cell.replace("\"", ""))
                        .toList())
                .toList());
    }

    /** The sheet of a JSON array: a column for each value, however deeply nested. */
    static RecipeSheet ofJson(String json) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode member : new ObjectMapper().readTree(json)) {
            for (JsonNode row : member) {
                Map<String, String> cells = new LinkedHashMap<>();
                flatten(row, "", cells);
                if (rows.isEmpty()) {
                    rows.add(List.copyOf(cells.keySet()));
                }
                rows.add(List.copyOf(cells.values()));
            }
        }
        return new RecipeSheet(rows);
    }

    private static void flatten(JsonNode node, String name, Map<String, String> cells) {
        if (node.isValueNode()) {
            cells.put(name, node.asText());
        }
        String before = name.isEmpty() ? "" : name + "/";
        node.properties().forEach(member -> flatten(member.getValue(), before + member.getKey(), cells));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            flatten(node.get(i), before + i, cells);
        }
    }

    /** The text of a cell; for a merged cell, that of the first cell of its range. */
    String speaking(int row, int column) {
        String text = rows.get(row).get(column);
        return switch (text) {
            case LEFT -> speaking(row, column - 1);
            case ABOVE -> speaking(row - 1, column);
            default -> text;
        };
    }

    /** The ranges of merged cells, such as {@code B1:C1}. */
    List<String> merges() {
        List<String> merges = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                int right = column;
                int down = row;
                while (is(row, right + 1, LEFT)) {
                    right++;
                }
                while (is(down + 1, column, ABOVE)) {
                    down++;
                }
                if ((right > column || down > row) && isOwn(rows.get(row).get(column))) {
                    merges.add(address(row, column) + ":" + address(down, right));
                }
            }
        }
        return merges;
    }

    /** Whether a cell is not merged with another. */
    static boolean isOwn(String text) {
        return !text.equals(LEFT) && !text.equals(ABOVE);
    }

    private boolean is(int row, int column, String text) {
        return row < rows.size()
                && column < rows.get(row).size()
                && rows.get(row).get(column).equals(text);
    }

    private static String address(int row, int column) {
        return (char) ('A' + column) + "" + (row + 1);
    }
}
