package nl.overzicht.load.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Suggestion;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.load.file.DeviceNames;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.rule.ReferenceRule;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.run.Rows;
import nl.overzicht.load.run.Tables;
import nl.overzicht.load.table.Columns;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.load.yaml.Node;

/** Reads {@code data/areas.csv}, if it exists. Its ids are collected by the constructor. */
final class AreasReader {

    private static final String PATH = "data/areas.csv";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");

    private final AreaColumns known;
    private final List<Area> areas = new ArrayList<>();

    /** @param known the columns beside id and name; the one by which areas are grouped must be there */
    AreasReader(Reading reading, Tables tables, AreaColumns known) {
        this.known = known;
        if (!reading.folder().has(PATH)) {
            return;
        }
        Ids ids = reading.references().areas();
        if (!tables.read(PATH, columns(), row -> read(row, ids, reading))) {
            ids.incomplete();
        }
    }

    /** What {@code areas} in the file of the programme says about the columns. */
    static AreaColumns columns(Optional<Node.Keys> group, Findings findings) {
        Map<String, String> words = new LinkedHashMap<>();
        group.flatMap(keys -> keys.keys("columns"))
                .ifPresent(columns -> columns.entries()
                        .keySet()
                        .forEach(column -> columns.line(column).ifPresent(word -> words.put(column, word))));
        AreaColumns named = new AreaColumns(
                Collections.unmodifiableMap(words), Optional.empty(), group.flatMap(keys -> keys.line("article")));
        Optional<String> groupBy = group.flatMap(keys -> groupBy(keys, named.all(), findings));
        return new AreaColumns(named.words(), groupBy, named.article());
    }

    /** The column to group by; one that is nearly named is a typing error, and another one is looked for in the table. */
    private static Optional<String> groupBy(Node.Keys keys, List<String> named, Findings findings) {
        Optional<String> column = keys.line("group_by");
        Optional<Suggestion> near =
                column.filter(name -> !named.contains(name)).flatMap(name -> NearestWord.near(name, named));
        near.ifPresent(suggestion -> findings.add(ReferenceRule.UNKNOWN_REFERENCE
                .at(keys.at("group_by"), new BilingualText("kolom", "column"), column.get())
                .withSuggestion(near)));
        return near.isPresent() ? Optional.empty() : column;
    }

    List<Area> read() {
        return List.copyOf(areas);
    }

    private Columns columns() {
        List<String> required = Stream.concat(Stream.of("id", AreaColumns.NAME), known.groupBy().stream())
                .toList();
        return new Columns(
                required,
                known.all().stream()
                        .filter(column -> !required.contains(column))
                        .toList(),
                TableRule.UNDECLARED_COLUMN);
    }

    private void read(Row row, Ids ids, Reading reading) {
        Optional<TableCell> id = Rows.id(row, ID.asMatchPredicate(), ids, reading);
        id.ifPresent(cell -> DeviceNames.refuse(cell.text(), cell.at(), reading.findings()));
        id.filter(cell -> reading.references().streams().has(cell.text()))
                .ifPresent(cell -> reading.findings().add(ReferenceRule.AREA_LIKE_STREAM.at(cell.at(), cell.text())));
        if (id.isPresent() && row.isWhole()) {
            areas.add(new Area(id.get().text(), row.text(AreaColumns.NAME), features(row)));
        }
    }

    private Map<String, String> features(Row row) {
        Map<String, String> features = new LinkedHashMap<>();
        for (String column : known.all()) {
            row.cell(column).ifPresent(cell -> features.put(column, cell.text()));
        }
        return Collections.unmodifiableMap(features);
    }
}
