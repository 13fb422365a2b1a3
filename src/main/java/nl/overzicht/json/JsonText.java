package nl.overzicht.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Objects as JSON: one value per line, and a final newline. {@link JsonValues} says which values an object may hold. */
public final class JsonText {

    static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /**
     * An object with its keys in the order given; a value that is null is left out.
     *
     * @param entries an even number: key ({@code String}) and value by turns
     */
    public static Map<String, Object> object(Object... entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i + 1] != null) {
                object.put((String) entries[i], entries[i + 1]);
            }
        }
        return object;
    }

    /** The text of an object; the same object gives the same text on every system. */
    public static String of(Map<String, ?> value) {
        StringWriter text = new StringWriter();
        write(value, text);
        return text.toString();
    }

    /**
     * Writes the same; the writer stays open.
     *
     * @throws java.io.UncheckedIOException when the writer fails
     */
    public static void write(Map<String, ?> value, Writer text) {
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            writeLines(value, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same in UTF-8. */
    public static byte[] bytes(Map<String, ?> value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            writeLines(value, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** An object in UTF-8 on one line, without a line end: for a file that browsers download. */
    public static byte[] compact(Map<String, ?> value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            JsonValues.write(value, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeLines(Map<String, ?> value, JsonGenerator json) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        JsonValues.write(value, json);
        json.writeRaw('\n');
    }
}
