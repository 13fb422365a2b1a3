package nl.overzicht.render.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.overzicht.report.SpreadsheetText;

/** A table as CSV (UTF-8, comma, point, head in the first line) and as JSON (an array of objects under its name). */
final class TableFiles {

    private static final UnaryOperator<String> IN_CSV = SpreadsheetText::of;
    private static final UnaryOperator<String> IN_JSON = UnaryOperator.identity();

    private TableFiles() {}

    static byte[] csv(Dataset table) {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\n").setUseHeader(true);
        table.columns().forEach(column -> schema.addColumn(IN_CSV.apply(column.name())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvGenerator csv = new CsvFactory().createGenerator(bytes)) {
            csv.setSchema(schema.build());
            for (List<Object> row : table.rows()) {
                object(table, row, csv, IN_CSV);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] json(Dataset table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonText.generator(bytes)) {
            json.writeStartObject();
            json.writeArrayFieldStart(table.name());
            for (List<Object> row : table.rows()) {
                object(table, row, json, IN_JSON);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What a source does not say is left out. */
    private static void object(Dataset table, List<Object> row, JsonGenerator out, UnaryOperator<String> text)
            throws IOException {
        out.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            if (cell != null) {
                out.writeFieldName(text.apply(table.columns().get(i).name()));
                write(cell, out, text);
            }
        }
        out.writeEndObject();
    }

    private static void write(Object cell, JsonGenerator out, UnaryOperator<String> text) throws IOException {
        if (cell instanceof BigDecimal number) {
            out.writeNumber(number.toPlainString());
        } else if (cell instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(text.apply(cell.toString()));
        }
    }
}
