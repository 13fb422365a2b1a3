package nl.overzicht.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.publish.Output.Written;

/** {@code manifest.json}: every published file with its size and SHA-256, sorted by path. */
final class Manifest {

    /** Its name in the output folder. */
    static final String NAME = "manifest.json";

    private static final JsonFactory JSON = new JsonFactory();

    private Manifest() {}

    /** The manifest of these files. */
    static byte[] of(Collection<Written> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            List<Written> sorted =
                    files.stream().sorted(Comparator.comparing(Written::path)).toList();
            for (Written file : sorted) {
                write(file, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Written file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeNumberField("size", file.size());
        json.writeStringField("sha256", file.sha256());
        if (file.pages().isPresent()) {
            json.writeNumberField("pages", file.pages().getAsInt());
        }
        json.writeEndObject();
    }

    /**
     * The names at the top of the output folder that a manifest speaks of, itself among them.
     *
     * @throws IOException when the bytes are no manifest
     */
    static Set<String> entries(byte[] manifest) throws IOException {
        Set<String> entries = new TreeSet<>();
        try (JsonParser json = JSON.createParser(manifest)) {
            if (json.nextToken() != JsonToken.START_OBJECT || !"files".equals(json.nextFieldName())) {
                throw new IOException("no manifest");
            }
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("path")) {
                    entries.add(OutputPath.check(json.nextTextValue()).split("/")[0]);
                }
            }
        } catch (IllegalArgumentException | NullPointerException wrong) {
            throw new IOException("no manifest", wrong);
        }
        entries.add(NAME);
        return entries;
    }
}
