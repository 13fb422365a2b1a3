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
import nl.overzicht.load.layout.Layout;
import nl.overzicht.load.notation.WrittenDate;
import nl.overzicht.load.table.TableCell;

/**
 * How a foreign table is read, as declared by a file in {@code data/mappings/}.
 *
 * @param path of the mapping below the content folder
 * @param table name of the file in {@code data/tables/}
 * @param layout of the table in its file
 * @param key composition of the ids of statements
 * @param columns the sources of the fields that all measures share
 * @param dates the order of day and month in ambiguous dates
 * @param constants the fixed texts of other shared fields, with their locations in the mapping
 * @param words by field, the meanings of texts in the table; a text without an entry means itself
 * @param measures the numbers of a row, at least one
 * @param rows selects the rows to read, with corrections and rules
 * @param rounding the step to which the table rounded its numbers, in its own unit; empty: they are exact
 * @param parts the columns that are derived from those of the table
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
     * The composition of the ids of statements: the prefix, the texts of columns, a number, and the year of the value's column.
     *
     * @param columns whose texts distinguish the rows; may be empty
     * @param counting the kind of number
     * @param makesItems whether each row is an item of its own, with the texts and the number as its id
     */
    public record Key(String prefix, List<Column> columns, Counting counting, boolean makesItems) {}

    /** The number in an id, for a table in which no column distinguishes the rows. */
    public enum Counting {
        /** No number. */
        NONE,
        /** The line or row number in the file. */
        LINE,
        /** The number of earlier rows with the same prefix, texts and year, plus one. */
        COUNTER
    }

    /** The name of its file, without the extension. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** The distinct names of the columns from which statements are made. */
    public Set<String> stating() {
        return Stream.of(
                        key.columns().stream(),
                        sources(),
                        measures.stream().flatMap(measure -> measure.numbers().stream()))
                .flatMap(part -> part)
                .map(Column::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of the columns that say what a row is about; empty when a column makes the row a part of another one. */
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

    /** All columns that are read, of the table or derived. */
    public List<Column> usedColumns() {
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

    /** All columns of the table itself that are read, including those from which others are derived. */
    public List<Column> inFile() {
        return parts.inFile(usedColumns()).toList();
    }

    /** The columns of {@link #inFile} by name, each with its first location in the mapping. */
    public Map<String, Location> places() {
        Map<String, Location> places = new LinkedHashMap<>();
        inFile().forEach(column -> places.putIfAbsent(column.name(), column.at()));
        return places;
    }

    /** The source of a field of a measure, its own or shared; empty when the field is a constant or absent. */
    public Optional<FieldSource> source(MappedMeasure measure, String field) {
        return Optional.ofNullable(measure.columns().get(field)).or(() -> Optional.ofNullable(columns.get(field)));
    }

    /** The constant for a field of a measure, its own or shared. */
    public Optional<TableCell> constant(MappedMeasure measure, String field) {
        return Optional.ofNullable(measure.constants().get(field)).or(() -> Optional.ofNullable(constants.get(field)));
    }

    /** The precision of the numbers in a column. */
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
}
