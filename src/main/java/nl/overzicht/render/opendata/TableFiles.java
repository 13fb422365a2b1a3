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

/** A table as CSV (UTF-8, comma, point, head in the first line) and as JSON (an array of objects under its name). */
final class TableFiles {

    private TableFiles() {}

    static byte[] csv(Dataset table) {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\n").setUseHeader(true);
        table.columns().forEach(column -> schema.addColumn(column.name()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvGenerator csv = new CsvFactory().createGenerator(bytes)) {
            csv.setSchema(schema.build());
            for (List<Object> row : table.rows()) {
                object(table, row, csv);
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
                object(table, row, json);
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
    private static void object(Dataset table, List<Object> row, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            if (cell != null) {
                out.writeFieldName(table.columns().get(i).name());
                write(cell, out);
            }
        }
        out.writeEndObject();
    }

    private static void write(Object cell, JsonGenerator out) throws IOException {
        if (cell instanceof BigDecimal number) {
            out.writeNumber(number.toPlainString());
        } else if (cell instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(cell.toString());
        }
    }
}
