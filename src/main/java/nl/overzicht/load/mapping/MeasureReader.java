package nl.overzicht.load.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Precision;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.mapping.MappedMeasure.Year;
import nl.overzicht.load.notation.WrittenAmount;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.load.yaml.Node;

/** Reads the measures of a mapping; a measure with a duplicate or missing field is a finding. */
final class MeasureReader {

    static final String YEAR = "year";

    static final String VALUE = "value";

    private static final List<String> REQUIRED = List.of("quantity", "unit", "source");

    /** The fields that a measure may declare as keys of its own. */
    private static final List<String> CONSTANTS = List.of("quantity", "status", "unit", "as_of", "precision");

    private static final String NOTHING = "nothing";

    private final Node.Keys mapping;
    private final Fields shared;
    private final ConditionReader conditions;
    private final Findings findings;
    private final Map<String, FieldSource> parts = new LinkedHashMap<>();
    private boolean sound = true;

    /**
     * @param mapping the keys of the mapping
     * @param shared the fields of all measures
     */
    MeasureReader(Node.Keys mapping, Fields shared, ConditionReader conditions, Findings findings) {
        this.mapping = mapping;
        this.shared = shared;
        this.conditions = conditions;
        this.findings = findings;
    }

    /** Whether all measures are valid. */
    boolean isSound() {
        return sound;
    }

    /** The sources of their numbers that are derived columns, by name. */
    Map<String, FieldSource> parts() {
        return parts;
    }

    /** The measures of the list, in order; without a list the single measure of the mapping. */
    List<MappedMeasure> read() {
        checkOnce(shared, Fields.NONE);
        List<Node.Keys> groups = mapping.groups("measures");
        reportAmounts(Stream.concat(Stream.of(mapping), groups.stream()));
        if (groups.isEmpty()) {
            return List.of(measure(new Node.Keys(mapping.at(), Map.of())));
        }
        Set<String> ids = new HashSet<>();
        groups.stream().filter(group -> !ids.add(group.text("id"))).forEach(group -> {
            findings.add(MappingRule.MEASURE_TWICE.at(group.at("id"), group.text("id")));
            sound = false;
        });
        return groups.stream().map(this::measure).toList();
    }

    private MappedMeasure measure(Node.Keys keys) {
        Fields own = readOwn(keys);
        checkOnce(own, shared);
        List<Year> ownYears = years(keys);
        boolean hasOwn = !ownYears.isEmpty() || own.has(VALUE);
        List<Year> years = hasOwn ? ownYears : years(mapping);
        Optional<Column> value = Optional.ofNullable(
                        (hasOwn ? own : shared).columns().get(VALUE))
                .map(this::number);
        checkMoments(keys, own, !years.isEmpty());
        if (!years.isEmpty() && value.isPresent()) {
            reportTwice(VALUE, value.get().at());
        }
        checkAll(keys, own, !years.isEmpty());
        Map<String, FieldSource> columns = new LinkedHashMap<>(own.columns());
        columns.remove(VALUE);
        return new MappedMeasure(
                keys.text("id"),
                columns,
                own.constants(),
                value,
                years,
                texts(NOTHING, keys),
                texts("withheld", keys),
                keys.keys("only").map(conditions::read),
                own.precision().or(shared::precision).orElse(Precision.STATED));
    }

    private List<Year> years(Node.Keys keys) {
        List<Year> years = new ArrayList<>();
        Fields.years(keys, findings).forEach((year, source) -> years.add(new Year(year, number(source))));
        return years;
    }

    /** The column of a number; a derived column is named by its source. */
    private Column number(FieldSource source) {
        if (source.isPlain()) {
            return source.first();
        }
        parts.put(source.notation(), source);
        return new Column(source.notation(), source.first().at());
    }

    /** Reports a text for "no number" that contains an amount, which would then be lost unnoticed. */
    private void reportAmounts(Stream<Node.Keys> parts) {
        List<Node.Scalar> amounts = parts.flatMap(part -> part.scalars(NOTHING).stream())
                .filter(text -> WrittenAmount.isNamedIn(text.line()))
                .toList();
        amounts.stream()
                .findFirst()
                .ifPresent(first ->
                        findings.add(MappingRule.AMOUNT_AS_NOTHING.at(first.textAt(), amounts.size(), first.line())));
    }

    /** The texts of the measure, together with those for the whole table. */
    private Set<String> texts(String key, Node.Keys keys) {
        return Stream.of(mapping, keys)
                .flatMap(part -> part.lines(key).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Fields readOwn(Node.Keys keys) {
        Fields own = Fields.read(keys, findings);
        sound &= own.isWhole();
        Map<String, TableCell> constants = new LinkedHashMap<>(own.constants());
        CONSTANTS.forEach(field -> keys.scalar(field).ifPresent(text -> put(constants, field, text)));
        keys.scalar(YEAR).ifPresent(year -> Stream.of("from", "to").forEach(field -> put(constants, field, year)));
        Map<String, FieldSource> columns = new LinkedHashMap<>(own.columns());
        keys.get(VALUE)
                .flatMap(new FieldSources(Map.of(), findings)::source)
                .ifPresent(source -> columns.put(VALUE, source));
        return new Fields(columns, constants, true);
    }

    private void put(Map<String, TableCell> constants, String field, Node.Scalar text) {
        if (constants.put(field, new TableCell(text.at(), text.line())) != null) {
            reportTwice(field, text.at());
        }
    }

    /** Checks that a field has one column or one constant, declared by the measure or for all. */
    private void checkOnce(Fields fields, Fields others) {
        fields.constants().forEach((field, cell) -> {
            if (fields.columns().containsKey(field) || others.has(field) && !field.equals(VALUE)) {
                reportTwice(field, cell.at());
            }
        });
        fields.columns().forEach((field, source) -> {
            if (others.has(field) && !field.equals(VALUE)) {
                reportTwice(field, source.first().at());
            }
        });
    }

    private void checkMoments(Node.Keys keys, Fields own, boolean isWide) {
        boolean isYearly = isWide || own.has(YEAR) || shared.has(YEAR);
        Stream.of("from", "to")
                .filter(field -> isYearly && (own.has(field) || shared.has(field)))
                .forEach(field -> reportTwice(field, keys.at()));
    }

    private void checkAll(Node.Keys keys, Fields own, boolean isWide) {
        Stream.concat(REQUIRED.stream(), isWide ? Stream.empty() : Stream.of(VALUE))
                .filter(field -> !own.has(field) && !shared.has(field))
                .forEach(field -> {
                    boolean isUnit = field.equals("unit");
                    findings.add((isUnit ? MappingRule.UNIT_MISSING : MappingRule.FIELD_MISSING).at(keys.at(), field));
                    sound = false;
                });
    }

    private void reportTwice(String field, Location at) {
        findings.add(MappingRule.FIELD_TWICE.at(at, field));
        sound = false;
    }
}
