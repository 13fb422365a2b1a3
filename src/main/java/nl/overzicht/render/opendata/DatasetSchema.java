package nl.overzicht.render.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overzicht.json.JsonText;

/** The JSON Schema of a table's JSON file. Its properties are also the columns of the CSV file. */
final class DatasetSchema {

    private DatasetSchema() {}

    static byte[] of(Dataset table) {
        Map<String, Object> properties = new LinkedHashMap<>();
        table.columns().forEach(column -> properties.put(column.name(), property(column)));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", "object");
        row.put("additionalProperties", false);
        row.put("required", List.of("id"));
        row.put("properties", properties);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", table.name());
        schema.put(
                "description",
                "A value that the source does not give is absent here, and an empty cell in the CSV file.");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("required", List.of(table.name()));
        Map<String, Object> rows = new LinkedHashMap<>();
        rows.put("type", "array");
        rows.put("items", row);
        schema.put("properties", Map.of(table.name(), rows));
        return JsonText.bytes(schema);
    }

    private static Map<String, Object> property(DatasetColumn column) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", column.about());
        property.put("type", column.type().name().toLowerCase(Locale.ROOT));
        if (!column.words().isEmpty()) {
            property.put("enum", column.words());
        }
        return property;
    }
}
