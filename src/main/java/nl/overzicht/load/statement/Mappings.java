package nl.overzicht.load.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.load.csv.Declaration;
import nl.overzicht.load.csv.TableFormat;
import nl.overzicht.load.document.AlikeNames;
import nl.overzicht.load.file.FileKind;
import nl.overzicht.load.foreign.CellUses;
import nl.overzicht.load.foreign.ForeignTable;
import nl.overzicht.load.layout.RowCheck;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.MappingReader;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.run.Acknowledgements;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.run.Tables;
import nl.overzicht.load.schema.SchemaCheck;
import nl.overzicht.load.schema.TableSchema;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.yaml.Node;

/** Reads the foreign tables in {@code data/tables/}, each by a mapping in {@code data/mappings/}. */
final class Mappings {

    static final String FOLDER = "data/mappings";
    static final String TABLES = TableDescriptions.FOLDER;

    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+\\.yaml");
    private static final Pattern TABLE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]*\\.(csv|txt|tsv|xlsx|json|jsonl|ndjson)");

    private final Reading reading;
    private final Tables tables;
    private final Units units;
    private final Map<String, Map<String, String>> names;
    private final TableDescriptions descriptions;
    private final Map<String, TableSchema> schemas = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    private final Set<String> unread;
    private final CellUses uses = new CellUses();

    /** @param names by field, the ids for names of streams, areas and sources */
    Mappings(Reading reading, Tables tables, Units units, Map<String, Map<String, String>> names) {
        this.reading = reading;
        this.tables = tables;
        this.units = units;
        this.names = names;
        this.descriptions = new TableDescriptions(reading);
        this.unread = new TreeSet<>(reading.folder().names(TABLES));
        for (String name : reading.folder().names(FOLDER)) {
            if (FILE.matcher(name).matches()) {
                files.add(FOLDER + "/" + name);
            } else {
                reportOddName(FOLDER + "/" + AlikeNames.toLine(name), name);
            }
        }
    }

    /** Whether there are no mappings. */
    boolean areNone() {
        return files.isEmpty();
    }

    /** Reads all tables in the order of the names of their mappings. Gives whether all could be read. */
    boolean forEach(BiConsumer<Row, AmountReader> reader) {
        Map<String, Node.Keys> mappings = new LinkedHashMap<>();
        files.forEach(file -> reading.keys(file, "mapping")
                .flatMap(keys -> complete(file, keys))
                .ifPresent(keys -> mappings.put(file, keys)));
        Map<String, Long> readers = mappings.values().stream()
                .collect(Collectors.groupingBy(keys -> keys.text("table"), Collectors.counting()));
        unread.removeAll(descriptions.usedFiles());
        boolean complete = mappings.size() == files.size();
        for (Map.Entry<String, Node.Keys> mapping : mappings.entrySet()) {
            boolean isShared = readers.get(mapping.getValue().text("table")) > 1;
            complete &= read(mapping.getKey(), mapping.getValue(), isShared, reader);
        }
        unread.forEach(name -> reading.findings()
                .add(unread(name).at(reading.folder().place(TABLES + "/" + AlikeNames.toLine(name)))));
        return complete;
    }

    /** The mapping completed from the description of its table; empty when the description cannot be read. */
    private Optional<Node.Keys> complete(String file, Node.Keys mapping) {
        Optional<TableSchema> schema = descriptions.of(mapping);
        schema.ifPresent(described -> schemas.put(file, described));
        unread.remove(mapping.text("table"));
        return descriptions.areBroken(mapping)
                ? Optional.empty()
                : Optional.of(
                        schema.map(described -> described.completing(mapping)).orElse(mapping));
    }

    private static MappingRule unread(String name) {
        return switch (FileKind.of(name)) {
            case TABLE, UNKNOWN -> MappingRule.NOT_MAPPED;
            case OTHER_TABLE -> MappingRule.OTHER_FORMAT;
            case TEXT, ATTACHMENT -> MappingRule.NO_TABLE;
        };
    }

    /** The fault in the file name of a table: its kind or its characters. */
    private static FileRule nameFault(String table) {
        return switch (FileKind.of(table)) {
            case TEXT, OTHER_TABLE, ATTACHMENT -> FileRule.NO_KIND_OF_TABLE;
            case TABLE, UNKNOWN -> FileRule.NO_TABLE_NAME;
        };
    }

    private boolean read(String file, Node.Keys keys, boolean isShared, BiConsumer<Row, AmountReader> reader) {
        Optional<Mapping> mapping = new MappingReader(file, keys, reading.findings()).read();
        if (mapping.isEmpty()) {
            return false;
        }
        String table = mapping.get().table();
        if (!TABLE.matcher(table).matches()) {
            reading.findings().add(nameFault(table).at(keys.at("table"), table));
            return false;
        }
        boolean mayMeet = isShared || CellUses.mayMeetWithin(mapping.get());
        MistakeTally meetings = new MistakeTally();
        boolean complete = read(mapping.get(), keys, (row, amounts) -> {
            if (mayMeet) {
                uses.take(row, meetings);
            }
            reader.accept(row, amounts);
        });
        meetings.report(reading.findings());
        return complete;
    }

    private boolean read(Mapping mapping, Node.Keys keys, BiConsumer<Row, AmountReader> reader) {
        Declaration declared = new Declaration(mapping.path(), "");
        TableFormat format = Tables.format(keys);
        Optional<CellRows> rows = new ForeignFiles(reading, tables).open(mapping, keys, format, declared);
        if (rows.isEmpty()) {
            return false;
        }
        MistakeTally tally = new MistakeTally();
        AmountReader amounts = new AmountReader(units, format.decimals(), declared, tally);
        try (CellRows open = rows.get()) {
            ForeignTable table = new ForeignTable(
                    open, mapping, format.decimals(), names, units, checks(mapping), reading.findings());
            boolean complete = table.forEach(row -> reader.accept(row, amounts));
            tally.report(reading.findings());
            new Acknowledgements(keys).suppress(open.at().path(), reading.findings());
            reading.tables().add(table.reading());
            return complete;
        }
    }

    private List<RowCheck> checks(Mapping mapping) {
        return Stream.ofNullable(schemas.get(mapping.path()))
                .<RowCheck>map(SchemaCheck::new)
                .toList();
    }

    private void reportOddName(String path, String name) {
        reading.findings().add(FileRule.NO_MAPPING_NAME.at(reading.folder().place(path), name));
    }
}
