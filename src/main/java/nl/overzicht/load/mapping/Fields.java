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
 * The fields of a statement that a mapping, or one measure of it, gives.
 *
 * @param columns where they come from
 * @param constants the text of each that no column gives, with its place
 * @param isWhole whether nothing was wrong in them
 */
record Fields(Map<String, FieldSource> columns, Map<String, TableCell> constants, boolean isWhole) {

    static final Fields NONE = new Fields(Map.of(), Map.of(), true);

    /** Those under {@code columns} and {@code constants}. */
    static Fields read(Node.Keys keys, Findings findings) {
        Map<String, Node.Entry> sources = entries(keys, "columns");
        Map<String, FieldSource> columns = new FieldSources(sources, findings).read();
        Map<String, TableCell> constants = new LinkedHashMap<>();
        entries(keys, "constants")
                .forEach((field, entry) ->
                        text(entry).ifPresent(text -> constants.put(field, new TableCell(text.at(), text.line()))));
        return new Fields(columns, constants, columns.size() == sources.size());
    }

    /** Whether a field is among them. */
    boolean has(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    /** The precision, when it is a constant. */
    Optional<Precision> precision() {
        return Optional.ofNullable(constants.get("precision")).flatMap(said -> Precision.of(said.text()));
    }

    /** Where the number of each year comes from, under {@code years}; one that does not is a finding. */
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

    /** The column that a mapping names. */
    static Column column(Node.Scalar name) {
        return new Column(ForeignRow.oneLine(name.line()), name.at());
    }
}
