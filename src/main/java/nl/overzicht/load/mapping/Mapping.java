package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Precision;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.Layout;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.load.written.WrittenDate;

/**
 * How a foreign table is read: a file of {@code data/mappings/}.
 *
 * @param path of the mapping below the content folder
 * @param table name of the file in {@code data/tables/}
 * @param layout how the table lies in its file
 * @param key what makes the id of a statement
 * @param columns where each field comes from that all measures share
 * @param dates how days are written, where their order is not clear
 * @param constants the text of each shared field that no column gives, with its place in the mapping
 * @param words by field, what texts of the table mean; empty: they mean themselves
 * @param measures the numbers of a row, at least one
 * @param rows which rows are read, with which corrections, and what they must keep
 * @param rounding to what the table rounded its numbers, in its own unit; empty: it says them exactly
 * @param parts the columns that it makes of those of the table
 */
public record Mapping(
        String path,
        String table,
        Layout layout,
        Key key,
        Map<String, FieldSource> columns,
        WrittenDate dates,
        Map<String, TableCell> constants,
        Map<String, Map<String, String>> words,
        List<MappedMeasure> measures,
        RowSelection rows,
        Optional<BigDecimal> rounding,
        ColumnParts parts) {

    /**
     * What makes the id of a statement: the prefix, the texts of columns, a number, and the year of its column.
     *
     * @param columns whose texts distinguish the rows; may be none
     * @param counting what the number is
     * @param makesItems whether each row is an item of its own, which has the texts and the number for its id
     */
    public record Key(String prefix, List<Column> columns, Counting counting, boolean makesItems) {}

    /** The number in an id, for a table in which no column distinguishes the rows. */
    public enum Counting {
        /** There is none. */
        NONE,
        /** The line or row of the file. */
        LINE,
        /** How many rows with the same prefix, texts and year came before, and one. */
        COUNTER
    }

    /** Its name: that of its file. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** The names of the columns that make a statement, each once. */
    public Set<String> stating() {
        return Stream.of(
                        key.columns().stream(),
                        sources(),
                        measures.stream().flatMap(measure -> measure.numbers().stream()))
                .flatMap(part -> part)
                .map(Column::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of the columns that say what a row is about; none when it is a part of another by a column of its own. */
    public Set<String> naming() {
        boolean hasParts =
                measures.stream().anyMatch(measure -> source(measure, "part_of").isPresent());
        Stream<Column> named = Stream.of("stream", "area", "item", "item_name")
                .flatMap(field -> Stream.ofNullable(columns.get(field)))
                .flatMap(source -> source.columns().stream());
        return hasParts
                ? Set.of()
                : Stream.concat(key.columns().stream(), named)
                        .map(Column::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All columns that are read, of the table or made. */
    public List<Column> used() {
        return Stream.of(
                        key.columns().stream(),
                        sources(),
                        measures.stream().flatMap(measure -> measure.numbers().stream()),
                        layout.fillDown().stream(),
                        measures.stream()
                                .flatMap(measure -> measure.only().stream())
                                .flatMap(Condition::columns),
                        rows.columns())
                .flatMap(part -> part)
                .toList();
    }

    /** All columns of the table itself that are read, also those of which others are made. */
    public List<Column> inFile() {
        return parts.inFile(used()).toList();
    }

    /** The columns of {@link #inFile} by name, each with the place in the mapping that names it first. */
    public Map<String, Location> places() {
        Map<String, Location> places = new LinkedHashMap<>();
        inFile().forEach(column -> places.putIfAbsent(column.name(), column.at()));
        return places;
    }

    /** Where a field of a measure comes from: of its own, or shared; empty when it is a constant or not given. */
    public Optional<FieldSource> source(MappedMeasure measure, String field) {
        return Optional.ofNullable(measure.columns().get(field)).or(() -> Optional.ofNullable(columns.get(field)));
    }

    /** The constant of a field of a measure: of its own, or shared. */
    public Optional<TableCell> constant(MappedMeasure measure, String field) {
        return Optional.ofNullable(measure.constants().get(field)).or(() -> Optional.ofNullable(constants.get(field)));
    }

    /** The precision of the numbers of a column. */
    public Precision precision(String column) {
        return measures.stream()
                .filter(measure -> measure.numbers().stream()
                        .anyMatch(number -> number.name().equals(column)))
                .map(MappedMeasure::precision)
                .findFirst()
                .orElse(Precision.STATED);
    }

    private Stream<Column> sources() {
        return Stream.concat(Stream.of(columns), measures.stream().map(MappedMeasure::columns))
                .flatMap(fields -> fields.values().stream())
                .flatMap(source -> source.columns().stream());
    }

    /**
     * How a row that is the whole of others is read: without the fields that come from columns in which it says that it is a
     * total, or takes its text from the row above; by a number it is known by its line.
     *
     * @param rule that left it out
     * @param raw the row, its empty cells not filled from above
     * @param row the same with these filled
     */
    Mapping ofWhole(RowSelection.Exclusion rule, ForeignRow raw, ForeignRow row) {
        Set<String> same = rule.same().stream().map(Column::name).collect(Collectors.toSet());
        Set<String> empty = used().stream()
                .map(Column::name)
                .filter(column ->
                        (same.contains(column) ? row : raw).text(column).isEmpty())
                .collect(Collectors.toSet());
        Set<String> gone = rule.condition().columns().map(Column::name).collect(Collectors.toSet());
        layout.fillDown().stream().map(Column::name).filter(empty::contains).forEach(gone::add);
        return ofWhole(gone, empty);
    }

    /** The same without what comes from these columns. */
    Mapping without(Set<String> gone) {
        return ofWhole(gone, gone);
    }

    private Mapping ofWhole(Set<String> gone, Set<String> empty) {
        Map<String, FieldSource> kept = MappedMeasure.without(gone, columns);
        if (Stream.of("stream", "area").noneMatch(field -> gives(field, kept, empty))) {
            kept.remove("item"); // a line number or a remark: an item is of a stream or an area
        }
        List<Column> distinguishing = key.columns().stream()
                .filter(column -> !empty.contains(column.name()))
                .toList();
        boolean isNumbered = key.counting() != Counting.NONE;
        Key own = new Key(
                isNumbered ? key.prefix() + ".whole" : key.prefix(),
                distinguishing,
                isNumbered ? Counting.LINE : Counting.NONE,
                false);
        return new Mapping(
                path,
                table,
                layout,
                own,
                kept,
                dates,
                constants,
                words,
                measures.stream().map(measure -> measure.without(gone)).toList(),
                rows,
                rounding,
                parts);
    }

    private boolean gives(String field, Map<String, FieldSource> kept, Set<String> empty) {
        return constants.containsKey(field)
                || measures.stream().anyMatch(measure -> measure.constants().containsKey(field))
                || kept.containsKey(field)
                        && !empty.contains(kept.get(field).first().name());
    }
}
