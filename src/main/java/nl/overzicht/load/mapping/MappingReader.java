package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.ReservedWords;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.Layout;
import nl.overzicht.load.mapping.Mapping.Counting;
import nl.overzicht.load.mapping.Mapping.Key;
import nl.overzicht.load.notation.Marks;
import nl.overzicht.load.notation.Marks.Meaning;
import nl.overzicht.load.notation.WrittenDate;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.rule.ReferenceRule;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.yaml.Node;
import nl.overzicht.reconciliation.RuleOutcome.Kind;

/** Reads a mapping from a file that matches its schema. */
public final class MappingReader {

    /** The field of a table with one row for each year, which provides both the first and the last year. */
    public static final String YEAR = MeasureReader.YEAR;

    /** Endings that are part of a number itself. */
    private static final Pattern OF_A_NUMBER = Pattern.compile("[0-9.,'\u2019\\s-]*|[()]");

    private final String path;
    private final Node.Keys keys;
    private final Findings findings;

    /** @param path of the file below the content folder */
    public MappingReader(String path, Node.Keys keys, Findings findings) {
        this.path = path;
        this.keys = keys;
        this.findings = findings;
    }

    /** The mapping; empty, with findings, when it is invalid. */
    public Optional<Mapping> read() {
        ConditionReader conditions = new ConditionReader(findings);
        Fields shared = Fields.read(keys, findings);
        MeasureReader reader = new MeasureReader(keys, shared, conditions, findings);
        List<MappedMeasure> measures = reader.read();
        Optional<Layout> layout = new LayoutReader(keys, findings).read();
        Optional<BigDecimal> rounding = keys.line("rounded_to").flatMap(Decimals.POINT::parse);
        SelectionReader selection = new SelectionReader(keys, conditions, rounding, findings);
        RowSelection rows = selection.read();
        Optional<Key> key = keys.keys("id").flatMap(this::key);
        boolean named = keys.line("table").isPresent() && key.isPresent();
        boolean filled =
                layout.filter(laid -> takesValueFromAbove(laid, measures)).isPresent();
        boolean sound = !filled && shared.isWhole() && reader.isSound() && conditions.isSound() && selection.isSound();
        if (!sound || !named || layout.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Mapping(
                path,
                keys.text("table"),
                layout.get(),
                key.get(),
                shared.columns(),
                dates(),
                shared.constants(),
                words(),
                measures,
                rows,
                rounding,
                parts(reader.parts(), shared, measures, rows.rules())));
    }

    private ColumnParts parts(
            Map<String, FieldSource> unnamed, Fields shared, List<MappedMeasure> measures, List<RowRule> rules) {
        Map<String, FieldSource> sources = new FieldSources(Fields.entries(keys, "parts"), findings).read();
        unnamed.forEach(sources::putIfAbsent);
        Map<String, Column> cells = new LinkedHashMap<>();
        Stream.of(Stream.of(sources, shared.columns()), measures.stream().map(MappedMeasure::columns))
                .flatMap(maps -> maps)
                .flatMap(fields -> fields.values().stream())
                .flatMap(source -> source.columns().stream())
                .filter(column -> column.cell().isPresent())
                .forEach(column -> cells.putIfAbsent(column.name(), column));
        Set<String> numbers = numbers(measures);
        Set<String> marked = new LinkedHashSet<>(numbers);
        rules.stream()
                .filter(rule -> rule.kind() == Kind.SUM)
                .flatMap(rule -> rule.names().stream())
                .forEach(marked::add);
        return new ColumnParts(sources, cells, numbers, marked, new Marks(marks()), Map.of());
    }

    private Map<String, Meaning> marks() {
        Map<String, Meaning> marks = new LinkedHashMap<>();
        Fields.entries(keys, "marks").forEach((key, entry) -> {
            String mark = key.strip();
            if (OF_A_NUMBER.matcher(mark).matches()) {
                findings.add(MappingRule.MARK_OF_A_NUMBER.at(entry.keyAt(), mark));
            }
            marks.put(mark, meaning(entry));
        });
        return marks;
    }

    private static Meaning meaning(Node.Entry entry) {
        return entry.value() instanceof Node.Keys fields
                ? new Meaning(fields.text("note"), Precision.of(fields.text("precision")))
                : new Meaning(Fields.text(entry).map(Node.Scalar::line).orElse(""), Optional.empty());
    }

    private static Set<String> numbers(List<MappedMeasure> measures) {
        return measures.stream()
                .flatMap(measure -> measure.numbers().stream())
                .map(Column::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a number would be filled down: then one amount would count again for each empty cell below it. */
    private boolean takesValueFromAbove(Layout layout, List<MappedMeasure> measures) {
        Set<String> numbers = numbers(measures);
        List<Column> filled = layout.fillDown().stream()
                .filter(column -> numbers.contains(column.name()))
                .toList();
        filled.forEach(column -> findings.add(MappingRule.VALUE_FROM_ABOVE.at(column.at(), column.name())));
        return !filled.isEmpty();
    }

    private WrittenDate dates() {
        return switch (keys.text("dates")) {
            case "dmy" -> WrittenDate.DMY;
            case "mdy" -> WrittenDate.MDY;
            default -> WrittenDate.UNDECLARED;
        };
    }

    private Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        Fields.entries(keys, "words").forEach((field, entry) -> {
            Map<String, String> meanings = new LinkedHashMap<>();
            if (entry.value() instanceof Node.Keys texts) {
                texts.entries()
                        .forEach((text, word) -> wordMeaning(word)
                                .ifPresent(meaning -> meanings.put(ForeignRow.oneLine(text), meaning)));
            }
            words.put(field, meanings);
        });
        return words;
    }

    /** The meaning of a text; a quoted empty text means nothing, where the schema allows that. */
    private static Optional<String> wordMeaning(Node.Entry word) {
        return word.value() instanceof Node.Scalar scalar && !scalar.isEmpty()
                ? Optional.of(scalar.line())
                : Optional.empty();
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
        return id.line("prefix")
                .filter(prefix -> !isReserved(prefix, id))
                .map(prefix -> new Key(prefix, columns, counting, id.isTrue("items")));
    }

    /** Whether a prefix is reserved, which is reported once: every id of the table begins with it. */
    private boolean isReserved(String prefix, Node.Keys id) {
        String first = prefix.split("\\.", 2)[0];
        if (ReservedWords.beginFacts(first)) {
            findings.add(ReferenceRule.RESERVED_ID.at(id.at("prefix"), first));
            return true;
        }
        return false;
    }

    private List<Column> list(Node.Keys from, String key) {
        return from.scalars(key).stream().map(Fields::column).toList();
    }
}
