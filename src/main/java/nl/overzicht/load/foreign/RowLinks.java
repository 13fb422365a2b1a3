package nl.overzicht.load.foreign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.FieldSource;
import nl.overzicht.load.mapping.MappedMeasure;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.unicode.Slug;

/**
 * The references of a row to another row: by an id, or by the texts from which the id of that row is made.
 *
 * @param mapping of the table
 */
record RowLinks(Mapping mapping) {

    private static final List<String> FIELDS = List.of("part_of", "same_as");

    /** Whether the texts of a field refer to rows, so that the mapping need not define their meanings. */
    static boolean has(String field) {
        return FIELDS.contains(field);
    }

    /**
     * Replaces texts that refer to a row of the table by the id of the statement of that row with the same measure and year.
     *
     * @param row of the table
     * @param measure of this statement
     * @param end the end of this statement's id: its measure and year, each after a point
     * @param fields of this statement, which are changed
     */
    void resolve(ForeignRow row, MappedMeasure measure, String end, Map<String, TableCell> fields) {
        for (String field : FIELDS) {
            Optional<FieldSource> source = mapping.source(measure, field);
            TableCell cell = fields.get(field);
            if (source.isPresent() && cell != null && !cell.text().isEmpty() && !isId(field, cell.text())) {
                String parts = parts(row, source.get(), cell.text());
                String id = parts.isEmpty() ? "" : mapping.key().prefix() + "." + parts + end;
                fields.put(field, new TableCell(cell.at(), id));
            }
        }
    }

    /**
     * Whether a statement counts for the totals of the table: it is not a copy of another statement, and not a part of one in
     * the table. Statements that are parts of something outside the table do count.
     */
    boolean countsForTotals(Map<String, TableCell> fields) {
        return text("same_as", fields).isEmpty()
                && !text("part_of", fields).startsWith(mapping.key().prefix() + ".");
    }

    private static String text(String field, Map<String, TableCell> fields) {
        return Optional.ofNullable(fields.get(field)).map(TableCell::text).orElse("");
    }

    private boolean isId(String field, String text) {
        return text.startsWith(mapping.key().prefix() + ".")
                || mapping.words().getOrDefault(field, Map.of()).containsValue(text);
    }

    private static String parts(ForeignRow row, FieldSource source, String text) {
        List<String> texts = source.columns().size() == 1
                ? List.of(text)
                : source.columns().stream()
                        .map(column -> row.text(column.name()))
                        .toList();
        return texts.stream().map(Slug::of).filter(part -> !part.isEmpty()).collect(Collectors.joining("."));
    }
}
