package nl.overzicht.render.opendata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private final Writer csv;

    /**
     * Begins with the head.
     *
     * @param file gets the text; stays open
     */
    CsvText(List<String> names, OutputStream file) throws IOException {
        this.csv = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        add(names);
    }

    /** Adds a row. */
    void add(List<?> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                csv.write(COMMA);
            }
            csv.write(cell(row.get(i)));
        }
        csv.write('\n');
    }

    /** Hands over what is left in its buffer. */
    void flush() throws IOException {
        csv.flush();
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
        boolean isBare = text.length() <= LONGEST_BARE;
        for (int i = 0; isBare && i < text.length(); i++) {
            isBare = text.charAt(i) > COMMA;
        }
        return isBare;
    }
}
