package nl.overzicht.load.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.SharedTexts;
import nl.overzicht.load.mapping.RowSelection.Exclusion;
import nl.overzicht.load.mapping.RowSelection.Total;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.TableCell;

/** Totals of a table that are also statements, of which the rows that they add up are the breakdown. */
public final class TotalStatements {

    /** Fields that a total must share with its rows; otherwise it is not a statement, or one about something else. */
    private static final List<String> SAME = List.of("quantity", "unit", "status", "source");

    /** The fields that determine which part of the programme a row is about. */
    private static final List<String> SCOPES = List.of("stream", "area", "item");

    private static final List<String> YEARS = List.of("year", "from", "to");

    private final Mapping mapping;
    private final List<Exclusion> rules;
    private final Set<String> texts;
    private final Set<List<List<String>>> scopes = new HashSet<>();
    private final Map<List<String>, SharedTexts> shared = new HashMap<>();

    /**
     * A row of a total with the mapping to read it as a statement.
     *
     * @param mapping the mapping to use
     * @param row the row, with the texts that it shares with its rows
     */
    public record Whole(Mapping mapping, ForeignRow row) {}

    /** @param mapping of the table */
    public TotalStatements(Mapping mapping) {
        this.mapping = mapping;
        this.rules = mapping.rows().exclusions();
        Set<String> numbers = mapping.measures().stream()
                .flatMap(measure -> measure.numbers().stream())
                .map(Column::name)
                .collect(Collectors.toSet());
        this.texts = mapping.usedColumns().stream()
                .map(Column::name)
                .filter(name -> !numbers.contains(name))
                .collect(Collectors.toSet());
    }

    /** Takes a row that is read. */
    public void take(ForeignRow row) {
        IntStream.range(0, rules.size())
                .filter(rule -> rules.get(rule).total().isWhole())
                .forEach(rule -> shared.computeIfAbsent(key(rule, row), key -> new SharedTexts())
                        .take(row, texts));
    }

    /**
     * How a row that a rule left out is read; empty when it is not a statement or, with a finding, when its subject is unclear.
     *
     * @param raw the row before filling empty cells from above
     * @param row the row after filling
     */
    public Optional<Whole> of(int rule, ForeignRow raw, ForeignRow row, Findings findings) {
        Total total = rules.get(rule).total();
        if (!total.isWhole()) {
            return Optional.empty();
        }
        List<String> key = key(rule, row);
        SharedTexts above = shared.getOrDefault(key, new SharedTexts());
        if (total.isOfRowsAbove()) {
            shared.remove(key);
        }
        if (total.isOfRowsAbove() && above.rows() == 1) {
            return Optional.empty(); // the statement of that row is the same
        }
        Optional<Whole> whole =
                Optional.of(total.isOfRowsAbove() ? group(raw, above) : ofAllRows(rules.get(rule), raw, row, above));
        return whole.filter(found -> isOfSomething(found, total, findings));
    }

    /** A total of all rows; its own texts determine its subject. */
    private Whole ofAllRows(Exclusion rule, ForeignRow raw, ForeignRow row, SharedTexts rows) {
        Map<String, String> given = new HashMap<>();
        SAME.forEach(field -> columns(field)
                .filter(column -> row.text(column).isEmpty())
                .forEach(column -> rows.of(column).ifPresent(text -> given.put(column, text))));
        return new Whole(new WholeMapping(mapping).of(rule, with(given, raw), with(given, row)), with(given, row));
    }

    /** A total of the rows above; its subject is what these rows have in common. */
    private Whole group(ForeignRow raw, SharedTexts above) {
        Map<String, String> given = new HashMap<>();
        texts.forEach(column -> given.put(column, above.of(column).orElse("")));
        Set<String> gone = given.entrySet().stream()
                .filter(text -> text.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Whole(new WholeMapping(mapping).without(gone), with(given, raw));
    }

    private boolean isOfSomething(Whole whole, Total total, Findings findings) {
        Location at = whole.row.cells().get(0).at();
        List<String> differing = SAME.stream()
                .filter(field ->
                        columns(field).anyMatch(column -> whole.row.text(column).isEmpty()))
                .toList();
        if (!differing.isEmpty()) {
            findings.add(MappingRule.WHOLE_OF_SEVERAL.at(at, String.join(", ", differing)));
            return false;
        }
        if (!total.isOfRowsAbove()) {
            return true;
        }
        List<String> scope = texts(whole.row, SCOPES);
        boolean isScoped = scope.isEmpty() || scope.stream().anyMatch(text -> !text.isEmpty());
        if (!isScoped) {
            findings.add(MappingRule.WHOLE_OF_NOTHING.at(at));
            return false;
        }
        boolean isFirst = scopes.add(List.of(scope, texts(whole.row, YEARS)));
        if (!isFirst) {
            findings.add(MappingRule.WHOLE_OF_A_PART.at(at, words(scope)));
        }
        return isFirst;
    }

    private static String words(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private List<String> texts(ForeignRow row, List<String> fields) {
        return fields.stream().flatMap(this::columns).map(row::text).toList();
    }

    private Stream<String> columns(String field) {
        return mapping.measures().stream()
                .flatMap(measure -> mapping.source(measure, field).stream())
                .map(source -> source.first().name())
                .distinct();
    }

    private List<String> key(int rule, ForeignRow row) {
        return Stream.concat(
                        Stream.of(String.valueOf(rule)),
                        rules.get(rule).same().stream().map(column -> row.text(column.name())))
                .toList();
    }

    /** A copy of the row with other texts in some columns. */
    private static ForeignRow with(Map<String, String> given, ForeignRow row) {
        List<TableCell> cells = new ArrayList<>(row.cells());
        given.forEach((column, text) -> {
            int index = row.head().index().getOrDefault(column, Integer.MAX_VALUE);
            if (index < cells.size()) {
                cells.set(index, new TableCell(cells.get(index).at(), text));
            }
        });
        return new ForeignRow(row.head(), cells);
    }
}
