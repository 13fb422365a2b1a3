package nl.overzicht.draft.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.draft.place.CellKind;
import nl.overzicht.draft.place.DecimalVotes;
import nl.overzicht.draft.place.FirstPass;
import nl.overzicht.draft.place.TableFile;
import nl.overzicht.draft.place.TablePlace;
import nl.overzicht.draft.place.TableShape;
import nl.overzicht.draft.table.TableProfile.RowKey;
import nl.overzicht.draft.table.TableProfile.Writing;

/**
 * Analyses a table in four readings: its place, the contents of its columns, the rows and columns that are sums of others, and
 * the columns that distinguish its rows. No reading keeps the rows in memory.
 */
final class TableReader {

    private final TableShape shape;
    private final Writing writing;
    private final List<ColumnProfile> columns;
    private final Map<StatementField, ColumnProfile> fields;

    private TableReader(TableShape shape, Writing writing, KnownNames known) {
        this.shape = shape;
        this.writing = writing;
        this.columns = ColumnProfiles.of(shape);
        this.fields = ColumnRoles.of(columns, known);
    }

    /** The profile of a table. */
    static TableProfile read(TableFile file, TablePlace place, FirstPass pass, KnownNames known) {
        DecimalVotes votes = pass.votes();
        Writing writing = new Writing(votes.decimals(), votes.areUnclear(), votes.areBoth());
        TableShape shape = new TableShape(file, place, writing.mark());
        return new TableReader(shape, writing, known).profile(pass.fingerprint());
    }

    private TableProfile profile(String fingerprint) {
        List<ValueColumn> numbers = ValueColumn.of(
                ColumnRoles.others(columns, fields), shape.place().titles());
        List<String> texts = texts(numbers);
        TotalObserver totals = new TotalObserver(names(numbers), texts, nearlyFull(texts), shape.decimals());
        List<SumColumn> added = sums(numbers, texts, totals);
        List<String> fill = fill();
        KeyObserver keys = keys(texts, fill, totals);
        shape.forEach(keys);
        TablePlace place = shape.place();
        return new TableProfile(
                shape.file(),
                fingerprint,
                place.head(),
                place.from(),
                place.last(),
                place.titles(),
                place.foot(),
                writing,
                totals.rows(),
                columns,
                fields,
                without(added, numbers),
                added,
                Subtotals.of(totals.totals(), totals.rows()),
                Subtotals.parts(totals.parts()),
                totals.suspects().stream().map(TotalRow::line).toList(),
                fill,
                key(keys),
                keys.duplicateRows());
    }

    /**
     * The columns that are sums of others. The observer of totals receives all rows; the search for sums leaves out rows that a
     * text marks as totals.
     */
    private List<SumColumn> sums(List<ValueColumn> numbers, List<String> texts, TotalObserver totals) {
        SumColumns sums = new SumColumns(numbers, shape.decimals());
        shape.forEach((row, rows) -> {
            totals.take(row, rows);
            if (TotalObserver.findMark(row, texts).isEmpty()) {
                sums.take(row, rows);
            }
        });
        return sums.find();
    }

    private static List<ValueColumn> without(List<SumColumn> sums, List<ValueColumn> numbers) {
        Set<String> names = sums.stream().map(SumColumn::name).collect(Collectors.toSet());
        return numbers.stream()
                .filter(value -> !names.contains(value.column().name()))
                .toList();
    }

    private static List<String> names(List<ValueColumn> values) {
        return values.stream().map(value -> value.column().name()).toList();
    }

    /** The columns that may distinguish rows or mark totals. */
    private List<String> texts(List<ValueColumn> numbers) {
        List<ColumnProfile> values = numbers.stream().map(ValueColumn::column).toList();
        return columns.stream()
                .filter(column -> !values.contains(column) && !column.name().isEmpty() && !column.isEmpty())
                .map(ColumnProfile::name)
                .toList();
    }

    /** The columns in which at most one row in ten has no text, and at least two have one. */
    private List<String> nearlyFull(List<String> texts) {
        return columns.stream()
                .filter(column -> texts.contains(column.name()) && column.countFilled() > 1)
                .filter(column ->
                        column.count(CellKind.EMPTY) <= 2 || 10 * column.count(CellKind.EMPTY) <= column.countFilled())
                .map(ColumnProfile::name)
                .toList();
    }

    /** The columns of groups: with cells merged downwards, or the first column when each text occurs once above empty cells. */
    private List<String> fill() {
        return columns.stream()
                .filter(column -> column.merged() > 0 && column.count(CellKind.NUMBER) == 0
                        || column.index() == 0
                                && column.isGrouped()
                                && !column.isNumbers()
                                && !column.isCode()
                                && 3 * column.count(CellKind.EMPTY) >= column.countFilled())
                .map(ColumnProfile::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private KeyObserver keys(List<String> texts, List<String> fill, TotalObserver totals) {
        List<List<String>> candidates = new ArrayList<>();
        columnNames(StatementField.ITEM).forEach(name -> candidates.add(List.of(name)));
        columnNames(StatementField.STREAM, StatementField.AREA, StatementField.ITEM_NAME)
                .forEach(name -> candidates.add(List.of(name)));
        columnNames(StatementField.ITEM_NAME).stream()
                .filter(StatementField.ITEM_NAME::isNamedBy)
                .forEach(name -> candidates.add(columnNames(StatementField.ITEM_NAME, StatementField.YEAR)));
        candidates.add(columnNames(StatementField.STREAM, StatementField.AREA));
        candidates.add(columnNames(StatementField.STREAM, StatementField.AREA, StatementField.YEAR));
        candidates.add(columnNames(StatementField.STREAM, StatementField.ITEM_NAME));
        candidates.add(
                columnNames(StatementField.STREAM, StatementField.AREA, StatementField.ITEM_NAME, StatementField.YEAR));
        texts.forEach(text -> candidates.add(List.of(text)));
        Set<String> wider = new LinkedHashSet<>(columnNames(StatementField.STREAM, StatementField.AREA));
        for (String text : texts) {
            wider.add(text);
            candidates.add(List.copyOf(wider));
        }
        candidates.removeIf(List::isEmpty);
        candidates.add(0, cells());
        Set<Integer> lines = new TreeSet<>();
        Stream.of(totals.totals(), totals.parts()).flatMap(List::stream).forEach(total -> lines.add(total.line()));
        return new KeyObserver(candidates, Set.of(cells()), new HashSet<>(fill), lines);
    }

    /**
     * The columns without which two rows would state the same about one subject. An empty name is added so that the list
     * differs from every candidate.
     */
    private List<String> cells() {
        List<String> cells = new ArrayList<>(columnNames(
                StatementField.STREAM,
                StatementField.AREA,
                StatementField.YEAR,
                StatementField.FROM,
                StatementField.TO,
                StatementField.STATUS));
        cells.add("");
        return cells;
    }

    private List<String> columnNames(StatementField... wanted) {
        return Stream.of(wanted)
                .flatMap(field -> Optional.ofNullable(fields.get(field)).stream())
                .map(ColumnProfile::name)
                .toList();
    }

    private RowKey key(KeyObserver keys) {
        boolean distinguish = keys.distinguishRows(cells());
        Optional<List<String>> found = keys.findKey();
        List<String> full = columnNames(StatementField.STREAM, StatementField.AREA, StatementField.ITEM).stream()
                .filter(name ->
                        columns.stream().anyMatch(column -> column.name().equals(name) && column.isFull()))
                .toList();
        return new RowKey(found.orElse(full), found.isPresent(), distinguish);
    }
}
