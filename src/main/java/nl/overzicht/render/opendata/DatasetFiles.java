package nl.overzicht.render.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.json.JsonText;

/** A table as CSV, and as JSON: an array of objects under its name. */
final class DatasetFiles {

    private DatasetFiles() {}

    static byte[] csv(Dataset table) {
        return CsvText.of(table);
    }

    static byte[] json(Dataset table) {
        return JsonText.bytes(Map.of(table.name(), table.rows().stream().map(row -> object(table, row))));
    }

    /** What a source does not say is left out. */
    private static Map<String, Object> object(Dataset table, List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) != null) {
                object.put(table.columns().get(i).name(), row.get(i));
            }
        }
        return object;
    }
}
