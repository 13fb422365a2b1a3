package nl.overzicht.load.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;

/**
 * The published schemas, {@code /schema/NAME.schema.json} on the class path. They do not change while the program runs, so each
 * is read once. Safe for use by several threads.
 */
public final class Schemas {

    private static final String SUFFIX = ".schema.json";

    private static final int LONGEST = 100_000;

    private static final Schemas PUBLISHED = new Schemas();

    private final Map<String, Node.Keys> files = new ConcurrentHashMap<>();
    private final YamlReader reader = new YamlReader(LONGEST);

    private Schemas() {}

    /** All published schemas. */
    public static Schemas loadPublished() {
        return PUBLISHED;
    }

    /** The whole schema for a kind of file: {@code of("streams")}. */
    SchemaPart of(String name) {
        return new SchemaPart(name + SUFFIX, file(name + SUFFIX), "");
    }

    /**
     * Resolves a {@code $ref} in a part of a schema.
     *
     * @param reference such as {@code shared.schema.json#/$defs/line} or {@code #/$defs/table}
     */
    SchemaPart follow(SchemaPart from, String reference) {
        int hash = reference.indexOf('#');
        String name = hash == 0 ? from.file() : reference.substring(0, hash);
        Node.Keys part = file(name);
        String kind = "";
        for (String key : reference.substring(hash + 2).split("/")) {
            part = part.keys(key).orElseThrow(() -> new IllegalStateException("no such schema: " + reference));
            kind = key;
        }
        return new SchemaPart(name, part, kind);
    }

    private Node.Keys file(String name) {
        return files.computeIfAbsent(name, this::read);
    }

    private Node.Keys read(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing schema " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (Node.Keys) reader.read(new TextFile(Location.of(name), text), new Findings())
                    .orElseThrow(() -> new IllegalStateException("broken schema " + name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
