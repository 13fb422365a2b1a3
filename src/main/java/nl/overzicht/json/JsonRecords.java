package nl.overzicht.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An object with one array of records under a name, each record on a line of its own. They are written as they come, so that a
 * large table is never in memory as a whole.
 */
public final class JsonRecords implements AutoCloseable {

    private final List<String> keys;
    private final JsonGenerator json;

    /**
     * Begins the object.
     *
     * @param name of the array
     * @param keys of the values of a record, in their order
     * @param file in UTF-8; stays open
     */
    public JsonRecords(String name, List<String> keys, OutputStream file) throws IOException {
        this.keys = keys;
        this.json = JsonText.FACTORY.createGenerator(file).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.NONE))
                .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
                .withArrayIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeArrayFieldStart(name);
    }

    /**
     * Adds a record.
     *
     * @param values one for each key; one that is null is left out
     */
    public void add(List<?> values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                json.writeFieldName(keys.get(i));
                JsonValues.write(values.get(i), json);
            }
        }
        json.writeEndObject();
    }

    /** Ends the object, and the line. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
