package nl.overzicht.load.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.yaml.Node;

/** Reads the sources of the fields of statements from a mapping that matches its schema. */
record FieldSources(Map<String, Node.Entry> entries, Findings findings) {

    private static final int LONGEST = 10_000;

    /** The source of each field, in order; a field without a valid source is a finding. */
    Map<String, FieldSource> read() {
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        entries.forEach((field, entry) -> source(entry.value()).ifPresent(source -> sources.put(field, source)));
        return sources;
    }

    /** The source that a value declares; empty, possibly with a finding, when there is none. */
    Optional<FieldSource> source(Node value) {
        if (value instanceof Node.Scalar scalar && !scalar.line().isEmpty()) {
            return Optional.of(FieldSource.of(column(scalar)));
        }
        return value instanceof Node.Keys keys ? source(keys) : Optional.empty();
    }

    private Optional<FieldSource> source(Node.Keys keys) {
        List<Column> columns = Stream.of(
                        keys.scalar("column").stream().map(FieldSources::column),
                        keys.scalars("columns").stream().map(FieldSources::column),
                        keys.scalar("cell").stream().map(cell -> Column.ofCell(cell.line(), cell.at())))
                .flatMap(named -> named)
                .toList();
        long ways = Stream.of("column", "columns", "cell")
                .filter(key -> keys.get(key).isPresent())
                .count();
        if (ways != 1 || columns.isEmpty()) {
            findings.add(MappingRule.NO_SINGLE_SOURCE.at(keys.at()));
            return Optional.empty();
        }
        String join = keys.scalar("join").map(Node.Scalar::text).orElse(" ");
        TextSlice cut = new TextSlice(
                sign(keys, "after"),
                sign(keys, "before"),
                number(keys, "start", 1),
                number(keys, "width", 0),
                keys.isTrue("optional"));
        return Optional.of(
                new FieldSource(columns, join, cut, keys.text("match").equals("beginning")));
    }

    /** The text with its spaces, since a text may be cut at a space. */
    private static String sign(Node.Keys keys, String key) {
        return keys.scalar(key).map(Node.Scalar::text).orElse("");
    }

    private static int number(Node.Keys keys, String key, int otherwise) {
        return Math.max(otherwise, Math.min(LONGEST, keys.integer(key).orElse(otherwise)));
    }

    private static Column column(Node.Scalar name) {
        return new Column(ForeignRow.oneLine(name.line()), name.at());
    }
}
