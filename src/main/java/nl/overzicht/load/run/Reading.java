package nl.overzicht.load.run;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.content.Places;
import nl.overzicht.content.Prose;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.file.Folder;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.reference.References;
import nl.overzicht.load.yaml.Node;
import nl.overzicht.load.yaml.SchemaValidator;
import nl.overzicht.load.yaml.Schemas;
import nl.overzicht.load.yaml.YamlReader;
import nl.overzicht.reconciliation.TableReading;

/**
 * A run over one folder: the files that it reads, and the data that it collects besides the values themselves.
 *
 * @param references all ids, known once all files are open
 * @param prose Markdown texts by kind, id and field
 * @param tables how foreign tables were read, in the order of their mappings
 * @param blanks the placeholders that were found
 */
public record Reading(
        Folder folder,
        Findings findings,
        YamlReader yaml,
        Schemas schemas,
        References references,
        Places.Builder places,
        Map<String, Prose> prose,
        List<TableReading> tables,
        Placeholders blanks) {

    private static final String MAPPING = "mapping";

    /** Greatest size of a Markdown file in bytes. */
    public static final int MOST_TEXT = 10_000_000;

    /** Greatest size of a YAML file in bytes: the time of the parser grows with the square of the longest text. */
    static final int MOST_YAML = 2_000_000;

    /** Greatest size of an attachment in bytes. */
    public static final int MOST_BYTES = 50_000_000;

    /** Greatest size of a table in bytes; a table is never in memory as a whole. */
    public static final long MOST_TABLE = 400_000_000L;

    /** Greatest size of a file of a frozen edition in bytes; large, since a file that was published must stay publishable. */
    public static final int MOST_FROZEN = 1_000_000_000;

    /** A new run over a folder, with nothing read yet. */
    public static Reading of(Folder folder, Findings findings) {
        return new Reading(
                folder,
                findings,
                new YamlReader(MOST_YAML),
                Schemas.loadPublished(),
                References.empty(),
                new Places.Builder(folder.displayName()),
                new TreeMap<>(),
                new ArrayList<>(),
                new Placeholders());
    }

    /** A text in UTF-8 of at most {@link #MOST_TEXT} bytes; empty, with a finding, when it cannot be read. */
    public Optional<TextFile> text(String path) {
        return text(path, MOST_TEXT, StandardCharsets.UTF_8);
    }

    /** A text of at most {@code limit} bytes; empty, with a finding, when it cannot be read. */
    public Optional<TextFile> text(String path, int limit, Charset charset) {
        return folder.read(path, limit).flatMap(bytes -> TextFile.decode(folder.place(path), bytes, charset, findings));
    }

    /**
     * The keys of a YAML file, validated against its schema, with its open questions reported; empty, with a finding, when it
     * cannot be read.
     */
    public Optional<Node.Keys> keys(String path, String schema) {
        Optional<TextFile> text = text(path, MOST_YAML, StandardCharsets.UTF_8);
        text.ifPresent(file -> OpenQuestions.report(file, findings));
        // A mapping may contain brackets, since it quotes the texts of a table.
        text.filter(file -> !schema.equals(MAPPING)).ifPresent(blanks::lookAtValues);
        Optional<Node> node = text.flatMap(file -> yaml.read(file, findings));
        node.ifPresent(tree -> new SchemaValidator(schemas, schema).check(tree, findings));
        return node.filter(Node.Keys.class::isInstance).map(Node.Keys.class::cast);
    }

    /** Like {@link #keys} for an optional file: when it is absent, the result has no keys. */
    public Optional<Node.Keys> keysIfThere(String path, String schema) {
        return folder.has(path) ? keys(path, schema) : Optional.of(new Node.Keys(folder.place(path), Map.of()));
    }

    /**
     * The entries in a list of a file that have an id; of entries with equal ids only the first. Collects their ids and
     * locations.
     */
    public List<Node.Keys> entries(Optional<Node.Keys> file, String list, Ids ids) {
        Optional<Node> node = file.flatMap(keys -> keys.get(list));
        List<Node.Keys> groups = file.map(keys -> keys.groups(list)).orElse(List.of());
        if (file.isEmpty() || size(node) != groups.size()) {
            ids.incomplete();
        }
        List<Node.Keys> entries = new ArrayList<>();
        for (Node.Keys group : groups) {
            Optional<Node.Scalar> id = group.scalar("id");
            if (id.isEmpty()) {
                ids.incomplete();
            } else if (ids.add(id.get().line(), id.get().at(), findings)) {
                entries.add(group);
                place(ids.kind(), id.get().line(), group);
            }
        }
        return entries;
    }

    private static int size(Optional<Node> list) {
        return list.map(node -> node instanceof Node.Items items ? items.items().size() : -1)
                .orElse(0);
    }

    /**
     * Stores the locations of an entry and of each of its fields; nested fields have names such as {@code
     * letter.annexes.0.file}.
     */
    public void place(String kind, String id, Node.Keys group) {
        places.put(kind, id, group.at());
        group.entries().forEach((key, entry) -> placeField(kind, id, key, entry.value()));
    }

    private void placeField(String kind, String id, String field, Node value) {
        places.put(kind, id, field, value.at());
        if (value instanceof Node.Keys keys) {
            keys.entries().forEach((key, entry) -> placeField(kind, id, field + "." + key, entry.value()));
        } else if (value instanceof Node.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                placeField(kind, id, field + "." + i, list.items().get(i));
            }
        }
    }

    /** A short Markdown text of an entry, stored with its location; an empty text when there is none. */
    public String prose(String kind, String id, String field, Optional<Node.Scalar> text) {
        text.ifPresent(scalar -> prose.put(
                kind + "/" + id + "/" + field,
                new Prose(scalar.textAt(), scalar.written().stripTrailing())));
        return text.map(scalar -> scalar.text().stripTrailing()).orElse("");
    }

    /** The id in a key of an entry, with a finding when nothing has this id; empty when the key is absent. */
    public Optional<String> refer(Ids ids, Node.Keys entry, String key) {
        return entry.line(key).map(id -> ids.refer(id, entry.at(key), findings));
    }

    /** The ids in the list of a key, with a finding for each id that nothing has; empty when the key is absent. */
    public List<String> referAll(Ids ids, Node.Keys entry, String key) {
        return entry.scalars(key).stream()
                .map(scalar -> ids.refer(scalar.line(), scalar.at(), findings))
                .toList();
    }
}
