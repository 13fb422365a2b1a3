package nl.overzicht.load.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Precision;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.load.yaml.Node;

/**
 * The fields of a statement that a mapping, or one of its measures, provides.
 *
 * @param columns the sources of fields
 * @param constants the fixed texts of other fields, with their locations in the mapping
 * @param isWhole whether nothing was wrong in them
 */
record Fields(Map<String, FieldSource> columns, Map<String, TableCell> constants, boolean isWhole) {

    static final Fields NONE = new Fields(Map.of(), Map.of(), true);

    /** Reads the keys {@code columns} and {@code constants}. */
    static Fields read(Node.Keys keys, Findings findings) {
        Map<String, Node.Entry> sources = entries(keys, "columns");
        Map<String, FieldSource> columns = new FieldSources(sources, findings).read();
        Map<String, TableCell> constants = new LinkedHashMap<>();
        entries(keys, "constants")
                .forEach((field, entry) ->
                        text(entry).ifPresent(text -> constants.put(field, new TableCell(text.at(), text.line()))));
        return new Fields(columns, constants, columns.size() == sources.size());
    }

    /** Whether a field is provided. */
    boolean has(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    /** The precision, when it is a constant. */
    Optional<Precision> precision() {
        return Optional.ofNullable(constants.get("precision")).flatMap(said -> Precision.of(said.text()));
    }

    /** Reads the source of each year's number under {@code years}; an invalid one is a finding. */
    static Map<Integer, FieldSource> years(Node.Keys keys, Findings findings) {
        Map<Integer, FieldSource> years = new LinkedHashMap<>();
        new FieldSources(entries(keys, "years"), findings).read().forEach((year, source) -> {
            if (year.matches("[1-9][0-9]{3}")) {
                years.put(Integer.parseInt(year), source);
            }
        });
        return years;
    }

    static Map<String, Node.Entry> entries(Node.Keys keys, String key) {
        return keys.keys(key).map(Node.Keys::entries).orElse(Map.of());
    }

    /** The text of a key, when it has one. */
    static Optional<Node.Scalar> text(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar && !scalar.line().isEmpty()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    /** The column with this name in a mapping. */
    static Column column(Node.Scalar name) {
        return new Column(ForeignRow.oneLine(name.line()), name.at());
    }
}
