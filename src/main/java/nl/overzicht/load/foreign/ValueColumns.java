package nl.overzicht.load.foreign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.FieldSource;
import nl.overzicht.load.mapping.MappedMeasure;
import nl.overzicht.load.mapping.MappedMeasure.Year;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.MappingReader;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.unicode.Slug;

/**
 * The columns of a foreign table that contain its numbers.
 *
 * @param mapping of the table
 */
record ValueColumns(Mapping mapping) {

    private static final String UNIT = "unit";

    /** Their distinct names; empty when the mapping itself provides the numbers. */
    List<String> names() {
        return mapping.measures().stream()
                .flatMap(measure -> measure.numbers().stream())
                .map(Column::name)
                .distinct()
                .toList();
    }

    /** Whether each measure has its own columns of numbers. */
    boolean areOfEachMeasure() {
        return mapping.measures().stream()
                .noneMatch(measure -> measure.numbers().isEmpty());
    }

    /** The unit of a number in the notation of a mapping; empty when it is not stated. */
    String unit(ForeignRow row, String column) {
        MappedMeasure measure = measure(row, column);
        Optional<FieldSource> source = mapping.source(measure, UNIT);
        if (source.isEmpty()) {
            return mapping.constant(measure, UNIT).map(TableCell::text).orElse("");
        }
        String text = row.text(source.get().first().name());
        Map<String, String> words = mapping.words().getOrDefault(UNIT, Map.of());
        return words.getOrDefault(text, text);
    }

    /** The end that is added to the id of a row for a number in this column: its measure and its year, each after a point. */
    String end(ForeignRow row, String column) {
        MappedMeasure measure = measure(row, column);
        String id = measure.id().isEmpty() ? "" : "." + measure.id();
        return measure.years().stream()
                .filter(year -> year.column().name().equals(column))
                .map(Year::year)
                .findFirst()
                .map(year -> id + "." + year)
                .orElseGet(() -> id + year(row, measure));
    }

    private String year(ForeignRow row, MappedMeasure measure) {
        String text = mapping.source(measure, MappingReader.YEAR)
                .map(year -> Slug.of(row.text(year.first().name())))
                .orElse("");
        return text.isEmpty() ? "" : "." + text;
    }

    /** The measure that reads a column from a row; when none reads the row, the first one that reads the column. */
    private MappedMeasure measure(ForeignRow row, String column) {
        List<MappedMeasure> all = measures(column).toList();
        return all.stream()
                .filter(measure ->
                        measure.only().filter(only -> !only.fits(row)).isEmpty())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(mapping.measures().get(0));
    }

    /** Whether a text in this column means that there is no number. */
    boolean isNothing(String text, String column) {
        return text.isEmpty()
                || measures(column).anyMatch(measure -> measure.nothing().contains(text));
    }

    /** Whether a text in this column means that the number is not published. */
    boolean isWithheld(String text, String column) {
        return measures(column).anyMatch(measure -> measure.withheld().contains(text));
    }

    private Stream<MappedMeasure> measures(String column) {
        return mapping.measures().stream()
                .filter(measure -> measure.numbers().stream()
                        .anyMatch(number -> number.name().equals(column)));
    }
}
