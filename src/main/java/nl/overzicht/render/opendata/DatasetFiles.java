package nl.overzicht.render.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.overzicht.json.JsonRecords;
import nl.overzicht.publish.Output;

/**
 * Writes a table as CSV and as JSON: an object with an array of objects under the name of the table. These objects omit what
 * a source does not state.
 */
final class DatasetFiles {

    private DatasetFiles() {}

    /**
     * Writes both files at once, so that each row is made once and not kept.
     *
     * @param path without extension
     */
    static void write(Dataset table, String path, Output output) {
        output.write(path + ".csv", csv -> output.write(path + ".json", json -> write(table, csv, json)));
    }

    static byte[] csv(Dataset table) {
        Output.Content content = file -> {
            CsvText csv = csv(table, file);
            each(table, csv::add);
            csv.flush();
        };
        return content.bytes();
    }

    static byte[] json(Dataset table) {
        Output.Content content = file -> {
            try (JsonRecords json = json(table, file)) {
                each(table, json::add);
            }
        };
        return content.bytes();
    }

    private static void write(Dataset table, OutputStream csvFile, OutputStream jsonFile) throws IOException {
        CsvText csv = csv(table, csvFile);
        try (JsonRecords json = json(table, jsonFile)) {
            each(table, row -> {
                csv.add(row);
                json.add(row);
            });
        }
        csv.flush();
    }

    private static CsvText csv(Dataset table, OutputStream file) throws IOException {
        return new CsvText(names(table), file);
    }

    private static JsonRecords json(Dataset table, OutputStream file) throws IOException {
        return new JsonRecords(table.name(), names(table), file);
    }

    private static List<String> names(Dataset table) {
        return table.columns().stream().map(DatasetColumn::name).toList();
    }

    /** Receives the rows of a table. */
    @FunctionalInterface
    private interface RowWriter {
        void add(List<Object> row) throws IOException;
    }

    private static void each(Dataset table, RowWriter writer) {
        table.rows().get().forEachOrdered(row -> {
            try {
                writer.add(row);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
