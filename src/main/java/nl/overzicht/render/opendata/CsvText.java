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
 * A table as CSV according to RFC 4180: UTF-8, commas, decimal points, names in the first line. Lines end with a line feed,
 * as in our other files. What a source does not state is an empty cell.
 */
final class CsvText {

    private static final char QUOTE = '"';
    private static final char COMMA = ',';

    /** A longer text is always quoted. */
    private static final int LONGEST_BARE = 24;

    private final Writer csv;

    /**
     * Writes the names of the columns.
     *
     * @param file receives the text and stays open
     */
    CsvText(List<String> names, OutputStream file) throws IOException {
        this.csv = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        add(names);
    }

    /**
     * Writes a row.
     *
     * @param row texts, numbers or nulls, one for each column
     */
    void add(List<?> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                csv.write(COMMA);
            }
            csv.write(cell(row.get(i)));
        }
        csv.write('\n');
    }

    /** Writes what is left in the buffer. */
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

    /**
     * Only a text of characters above the comma is not quoted: blanks, quotation marks, line ends and the comma are below it.
     */
    private static boolean isBare(String text) {
        boolean isBare = text.length() <= LONGEST_BARE;
        for (int i = 0; isBare && i < text.length(); i++) {
            isBare = text.charAt(i) > COMMA;
        }
        return isBare;
    }
}
