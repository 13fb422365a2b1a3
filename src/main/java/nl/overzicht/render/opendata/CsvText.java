package nl.overzicht.render.opendata;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.report.SpreadsheetText;

/**
 * A table as CSV by RFC 4180, but for its line ends, which are those of our other files: UTF-8, comma, point, head in the first
 * line. What a source does not say is an empty cell.
 */
final class CsvText {

    private static final char QUOTE = '"';
    private static final char COMMA = ',';

    /** A longer text is quoted whatever is in it. */
    private static final int LONGEST_BARE = 24;

    private CsvText() {}

    static byte[] of(Dataset table) {
        StringBuilder csv = new StringBuilder();
        append(table.columns().stream().map(column -> text(column.name())), csv);
        table.rows().forEach(row -> append(row.stream().map(CsvText::cell), csv));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(Stream<String> cells, StringBuilder csv) {
        csv.append(cells.collect(Collectors.joining(String.valueOf(COMMA)))).append('\n');
    }

    private static String cell(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof Integer number ? number.toString() : text(cell.toString());
    }

    private static String text(String text) {
        String safe = SpreadsheetText.of(text);
        return isBare(safe) ? safe : QUOTE + safe.replace("\"", "\"\"") + QUOTE;
    }

    /** Blanks, quotes, line ends and the comma are among the characters up to the comma. */
    private static boolean isBare(String text) {
        return text.length() <= LONGEST_BARE && text.chars().allMatch(character -> character > COMMA);
    }
}
