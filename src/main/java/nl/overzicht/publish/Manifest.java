package nl.overzicht.publish;

import static nl.overzicht.json.JsonText.object;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.overzicht.json.JsonText;
import nl.overzicht.publish.Output.WrittenFile;

/**
 * {@code manifest.json}: every published file with its size and SHA-256, sorted by path.
 *
 * @param files by path
 * @param entries names at the top of the output folder that it refers to, its own included
 */
record Manifest(SortedMap<String, WrittenFile> files, Set<String> entries) {

    /** Its name in the output folder. */
    static final String NAME = "manifest.json";

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** The bytes are not a manifest of ours. */
    static final class InvalidManifest extends IOException {
        private static final long serialVersionUID = 1L;

        InvalidManifest(Throwable cause) {
            super("no manifest", cause);
        }
    }

    /** The manifest of these files. */
    static byte[] of(Collection<WrittenFile> files) {
        return JsonText.bytes(object(
                "files",
                files.stream().sorted(Comparator.comparing(WrittenFile::path)).map(Manifest::entry)));
    }

    private static Map<String, Object> entry(WrittenFile file) {
        OptionalInt pages = file.pages();
        return object(
                "path", file.path(),
                "size", file.size(),
                "sha256", file.sha256(),
                "pages", pages.isPresent() ? pages.getAsInt() : null);
    }

    /**
     * The manifest of the last build in a folder; without files and entries when there was no build.
     *
     * @throws InvalidManifest when its name is taken by something that is not a manifest
     */
    static Manifest ofFolder(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(new TreeMap<>(), Set.of());
        }
        if (!Files.isRegularFile(file)) {
            throw new InvalidManifest(null);
        }
        SortedMap<String, WrittenFile> files = read(Files.readAllBytes(file));
        Set<String> entries = new TreeSet<>(Set.of(NAME));
        files.keySet().forEach(path -> entries.add(path.split("/")[0]));
        return new Manifest(files, entries);
    }

    /**
     * Paths of the files that it names, and of their parent folders, that are links now: no build of ours makes links.
     */
    Set<String> links(Path folder) {
        Set<String> paths = new TreeSet<>(entries);
        for (String path : files.keySet()) {
            for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
                paths.add(path.substring(0, end));
            }
        }
        paths.removeIf(path -> !Files.isSymbolicLink(folder.resolve(path)));
        return paths;
    }

    /**
     * The files that a manifest names, by path.
     *
     * @throws InvalidManifest when the bytes are not a manifest; also when a path leaves the folder or occurs twice, or when
     *     something follows the end
     */
    static SortedMap<String, WrittenFile> read(byte[] manifest) throws IOException {
        SortedMap<String, WrittenFile> files = new TreeMap<>();
        try (JsonParser json = JSON.createParser(manifest)) {
            require(json.nextToken() == JsonToken.START_OBJECT && "files".equals(json.nextFieldName()));
            require(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                WrittenFile file = readFile(json);
                require(files.put(file.path(), file) == null);
            }
            require(json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT);
            require(json.nextToken() == null);
        } catch (JacksonException | IllegalArgumentException | NullPointerException wrong) {
            throw new InvalidManifest(wrong);
        }
        return files;
    }

    private static WrittenFile readFile(JsonParser json) throws IOException {
        String path = null;
        String sha256 = null;
        long size = -1;
        OptionalInt pages = OptionalInt.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            switch (json.currentName()) {
                case "path" -> path = OutputPath.check(json.nextTextValue());
                case "size" -> size = json.nextLongValue(-1);
                case "sha256" -> sha256 = json.nextTextValue();
                case "pages" -> pages = OptionalInt.of(json.nextIntValue(0));
                default -> throw new InvalidManifest(null);
            }
        }
        require(path != null
                && size >= 0
                && sha256 != null
                && SHA256.matcher(sha256).matches());
        return new WrittenFile(path, size, sha256, pages);
    }

    private static void require(boolean right) throws IOException {
        if (!right) {
            throw new InvalidManifest(null);
        }
    }
}
