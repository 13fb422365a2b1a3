package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Precision;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.Layout;
import nl.overzicht.load.mapping.Mapping.Counting;
import nl.overzicht.load.mapping.Mapping.Key;
import nl.overzicht.load.mapping.Mapping.LeaveOut;
import nl.overzicht.load.mapping.Mapping.Total;
import nl.overzicht.load.mapping.Mapping.Year;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.yaml.Node;

/** Reads a mapping from its file, whose shape was checked. */
public final class MappingReader {

    /** The field of a long table that gives both first and last year. */
    public static final String YEAR = "year";

    private static final List<String> REQUIRED = List.of("quantity", "unit", "source");

    private final String path;
    private final Node.Keys keys;
    private final Findings findings;
    private final ConditionReader conditions;
    private boolean sound = true;

    /** @param path of the file below the content folder */
    public MappingReader(String path, Node.Keys keys, Findings findings) {
        this.path = path;
        this.keys = keys;
        this.findings = findings;
        this.conditions = new ConditionReader(findings);
    }

    /** The mapping; empty, with findings, when it cannot be followed. */
    public Optional<Mapping> read() {
        Map<String, FieldSource> columns = new FieldSources(entries("columns"), findings).read();
        sound &= columns.size() == entries("columns").size();
        Map<String, Cell> constants = constants();
        List<Year> years = years();
        List<LeaveOut> leaveOut =
                keys.groups("leave_out").stream().map(this::leaveOut).toList();
        Optional<Condition> only = keys.keys("only").map(conditions::read);
        Optional<Condition> end = keys.keys("until").map(conditions::read);
        Optional<Layout> layout = new LayoutReader(keys, findings).read();
        Optional<BigDecimal> rounding = keys.line("rounded_to").flatMap(Decimals.POINT::parse);
        checkFields(columns, constants, years);
        Optional<Key> key = keys.keys("id").flatMap(this::key);
        boolean named = keys.line("table").isPresent() && key.isPresent();
        if (!sound || !named || layout.isEmpty() || !conditions.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new Mapping(
                path,
                keys.text("table"),
                layout.get(),
                end,
                key.get(),
                columns,
                dates(),
                constants,
                words(),
                years,
                Set.copyOf(new HashSet<>(keys.lines("nothing"))),
                only,
                leaveOut,
                rounding,
                precision(constants)));
    }

    private static Precision precision(Map<String, Cell> constants) {
        Cell said = constants.get("precision");
        return Stream.of(Precision.values())
                .filter(one -> said != null && one.id().equals(said.text()))
                .findFirst()
                .orElse(Precision.STATED);
    }

    private WrittenDate dates() {
        return switch (keys.text("dates")) {
            case "dmy" -> WrittenDate.DMY;
            case "mdy" -> WrittenDate.MDY;
            default -> WrittenDate.UNDECLARED;
        };
    }

    private Map<String, Cell> constants() {
        Map<String, Cell> constants = new LinkedHashMap<>();
        entries("constants")
                .forEach((field, entry) ->
                        text(entry).ifPresent(one -> constants.put(field, new Cell(one.at(), one.line()))));
        return constants;
    }

    private List<Year> years() {
        List<Year> years = new ArrayList<>();
        entries("years")
                .forEach((year, entry) -> text(entry)
                        .filter(one -> year.matches("[1-9][0-9]{3}"))
                        .ifPresent(one -> years.add(new Year(Integer.parseInt(year), column(one)))));
        return years;
    }

    private Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        entries("words").forEach((field, entry) -> {
            Map<String, String> meanings = new LinkedHashMap<>();
            if (entry.value() instanceof Node.Keys texts) {
                texts.entries()
                        .forEach((text, meaning) ->
                                text(meaning).ifPresent(one -> meanings.put(ForeignRow.oneLine(text), one.line())));
            }
            words.put(field, meanings);
        });
        return words;
    }

    private Optional<Key> key(Node.Keys id) {
        Counting counting = switch (id.text("by")) {
            case "line" -> Counting.LINE;
            case "counter" -> Counting.COUNTER;
            default -> Counting.NONE;
        };
        List<Column> columns = list(id, "columns");
        if (columns.isEmpty() && counting == Counting.NONE) {
            findings.add(MappingRule.NOTHING_TELLS_APART.at(id.at()));
            return Optional.empty();
        }
        return id.line("prefix").map(prefix -> new Key(prefix, columns, counting));
    }

    private LeaveOut leaveOut(Node.Keys rule) {
        Total total = switch (rule.text("total")) {
            case "all" -> Total.ALL;
            case "above" -> Total.ABOVE;
            default -> Total.NONE;
        };
        return new LeaveOut(conditions.read(rule), total, list(rule, "same"), rule.text("note"));
    }

    private void checkFields(Map<String, FieldSource> columns, Map<String, Cell> constants, List<Year> years) {
        constants.forEach((field, cell) -> {
            if (columns.containsKey(field)) {
                twice(field, cell.at());
            }
        });
        boolean wide = !years.isEmpty();
        if (wide && columns.containsKey("value")) {
            twice("value", columns.get("value").first().at());
        }
        for (String field : List.of("from", "to")) {
            boolean said = columns.containsKey(field) || constants.containsKey(field);
            if (said && (wide || columns.containsKey(YEAR))) {
                twice(field, keys.at());
            }
        }
        Stream.concat(REQUIRED.stream(), wide ? Stream.empty() : Stream.of("value"))
                .filter(field -> !columns.containsKey(field) && !constants.containsKey(field))
                .forEach(field -> {
                    findings.add(MappingRule.FIELD_MISSING.at(keys.at(), field));
                    sound = false;
                });
    }

    private void twice(String field, Location at) {
        findings.add(MappingRule.FIELD_TWICE.at(at, field));
        sound = false;
    }

    private List<Column> list(Node.Keys from, String key) {
        return from.scalars(key).stream().map(MappingReader::column).toList();
    }

    private Map<String, Node.Entry> entries(String key) {
        return keys.keys(key).map(Node.Keys::entries).orElse(Map.of());
    }

    private static Optional<Node.Scalar> text(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar && !scalar.line().isEmpty()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private static Column column(Node.Scalar name) {
        return new Column(ForeignRow.oneLine(name.line()), name.at());
    }
}
