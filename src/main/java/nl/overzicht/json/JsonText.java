package nl.overzicht.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Maps, lists, texts, numbers and truths as JSON, in the order of the maps. */
public final class JsonText {

    private JsonText() {}

    /** Keys and values by turns; a value that is null is left out. */
    public static Map<String, Object> object(Object... entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i + 1] != null) {
                object.put((String) entries[i], entries[i + 1]);
            }
        }
        return object;
    }

    /** The text of a value, ended by a line end. */
    public static String of(Map<String, ?> value) {
        StringWriter text = new StringWriter();
        write(value, text);
        return text.toString();
    }

    /** Writes the same; a list may be a stream, of which each is written as it comes. The writer stays open. */
    public static void write(Map<String, ?> value, Writer text) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            write(value, json);
            json.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Iterator<?> list, JsonGenerator json) throws IOException {
        json.writeStartArray();
        while (list.hasNext()) {
            write(list.next(), json);
        }
        json.writeEndArray();
    }

    /** Pushed and not pulled: the iterator of a stream of streams holds all of an inner one. */
    private static void write(Stream<?> list, JsonGenerator json) throws IOException {
        json.writeStartArray();
        list.forEachOrdered(value -> {
            try {
                write(value, json);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        json.writeEndArray();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            write(list.iterator(), json);
        } else if (value instanceof Stream<?> stream) {
            write(stream, json);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString(value.toString());
        }
    }
}
