package nl.overzicht.load.recipe;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.load.xlsx.WorkbookText;

/** The formats of tables, which write a sheet as a file, with the keys of a mapping that have no meaning in them. */
enum RecipeFormat {
    /** Merged cells are empty. */
    CSV("csv", "path") {
        @Override
        byte[] bytes(RecipeSheet sheet, List<Integer> head) {
            return sheet.rows().stream()
                    .map(cells -> cells.stream().map(RecipeFormat::quote).collect(Collectors.joining(",", "", "\n")))
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Texts that are plain numbers become numbers. */
    XLSX("xlsx", "path", "separator") {
        @Override
        byte[] bytes(RecipeSheet sheet, List<Integer> head) throws IOException {
            StringBuilder text = new StringBuilder("== sheet Sheet1\n");
            for (List<String> cells : sheet.rows()) {
                text.append(cells.stream()
                                .map(RecipeFormat::own)
                                .map(cell -> isNumber(cell) ? "n:" + cell : cell)
                                .collect(Collectors.joining(" | ")))
                        .append('\n');
            }
            sheet.merges().forEach(merge -> text.append("@merge ").append(merge).append('\n'));
            return WorkbookText.bytes(text.toString());
        }
    },
    /**
     * An object for each row below the head, with its members named by the texts of the head; nested when the head has
     * several rows.
     */
    JSON("json", "head", "from", "separator") {
        @Override
        byte[] bytes(RecipeSheet sheet, List<Integer> head) throws IOException {
            ObjectNode file = MAPPER.createObjectNode();
            ArrayNode above = file.putArray("above");
            sheet.rows().subList(0, head.get(0) - 1).forEach(cells -> above.add(String.join(" ", cells)));
            ArrayNode rows = file.putArray("rows");
            for (int row = head.get(head.size() - 1); row < sheet.rows().size(); row++) {
                ObjectNode object = rows.addObject();
                for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                    put(
                            object,
                            names(sheet, head, column),
                            own(sheet.rows().get(row).get(column)));
                }
            }
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
        }
    };

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?");

    private final String ending;
    private final Set<String> without;

    RecipeFormat(String ending, String... without) {
        this.ending = ending;
        this.without = Set.of(without);
    }

    /** The extension of its files. */
    String ending() {
        return ending;
    }

    /** The keys of a mapping that only locate something in other formats. */
    Set<String> without() {
        return without;
    }

    /**
     * The bytes of the file.
     *
     * @param head the rows of its head, counted from 1
     */
    abstract byte[] bytes(RecipeSheet sheet, List<Integer> head) throws IOException;

    private static String own(String cell) {
        return RecipeSheet.isOwn(cell) ? cell : "";
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private static String quote(String cell) {
        return cell.contains(",") ? "\"" + cell + "\"" : own(cell);
    }

    private static List<String> names(RecipeSheet sheet, List<Integer> head, int column) {
        Set<String> names = new LinkedHashSet<>();
        head.forEach(row -> names.add(sheet.speaking(row - 1, column)));
        names.remove("");
        return List.copyOf(names);
    }

    private static void put(ObjectNode object, List<String> names, String text) {
        if (names.isEmpty()) {
            return;
        }
        ObjectNode within = object;
        for (String name : names.subList(0, names.size() - 1)) {
            within = within.withObject("/" + name);
        }
        String name = names.get(names.size() - 1);
        if (text.isEmpty()) {
            within.putNull(name);
        } else if (isNumber(text)) {
            within.put(name, new BigDecimal(text));
        } else {
            within.put(name, text);
        }
    }
}
