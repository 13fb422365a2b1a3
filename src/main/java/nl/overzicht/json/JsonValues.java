package nl.overzicht.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Maps in their order, lists, texts, numbers and booleans. A list may be a stream, of which each is written as it comes; all else
 * is written as the text of it.
 */
final class JsonValues {

    private JsonValues() {}

    static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            writeList(list.stream(), json);
        } else if (value instanceof Stream<?> stream) {
            writeList(stream, json);
        } else {
            writeSingle(value, json);
        }
    }

    /** Uses forEach and no iterator: the iterator of a flattened stream buffers a whole inner stream. */
    private static void writeList(Stream<?> list, JsonGenerator json) throws IOException {
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

    private static void writeSingle(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
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
