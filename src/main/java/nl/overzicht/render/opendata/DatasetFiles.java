package nl.overzicht.render.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.overzicht.json.JsonRecords;
import nl.overzicht.publish.Output;

/** A table as CSV, and as JSON: an array of objects under its name. What a source does not say is left out of these. */
final class DatasetFiles {

    private DatasetFiles() {}

    /**
     * Writes both side by side, so that each row is made once and need not be kept.
     *
     * @param path without extension
     */
    static void write(Dataset table, String path, Output output) {
        output.write(path + ".csv", csv -> output.write(path + ".json", json -> write(table, csv, json)));
    }

    static byte[] csv(Dataset table) {
        return bytes(file -> write(table, file, OutputStream.nullOutputStream()));
    }

    static byte[] json(Dataset table) {
        return bytes(file -> write(table, OutputStream.nullOutputStream(), file));
    }

    private static void write(Dataset table, OutputStream csvFile, OutputStream jsonFile) throws IOException {
        List<String> names = table.columns().stream().map(DatasetColumn::name).toList();
        CsvText csv = new CsvText(names, csvFile);
        try (JsonRecords json = new JsonRecords(table.name(), names, jsonFile)) {
            table.rows().get().forEachOrdered(row -> {
                try {
                    csv.add(row);
                    json.add(row);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
        csv.flush();
    }

    private static byte[] bytes(Output.Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
