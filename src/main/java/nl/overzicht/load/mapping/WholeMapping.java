package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.Mapping.Counting;
import nl.overzicht.load.mapping.Mapping.Key;

/**
 * The mappings for totals that are also statements, which lack some of the fields of other rows.
 *
 * @param mapping of the other rows
 */
record WholeMapping(Mapping mapping) {

    /**
     * The mapping for a row that is the total of others and also a statement. It lacks the fields from columns in which the row
     * says that it is a total, or takes its text from the row above. Instead of a counter the line number distinguishes it.
     *
     * @param rule that left the row out
     * @param raw the row before filling empty cells from above
     * @param row the row after filling
     */
    Mapping of(RowSelection.Exclusion rule, ForeignRow raw, ForeignRow row) {
        Set<String> same = rule.same().stream().map(Column::name).collect(Collectors.toSet());
        Set<String> empty = mapping.usedColumns().stream()
                .map(Column::name)
                .filter(column ->
                        (same.contains(column) ? row : raw).text(column).isEmpty())
                .collect(Collectors.toSet());
        Set<String> gone = rule.condition().columns().map(Column::name).collect(Collectors.toSet());
        mapping.layout().fillDown().stream()
                .map(Column::name)
                .filter(empty::contains)
                .forEach(gone::add);
        return without(gone, empty);
    }

    /** A copy without the fields from these columns. */
    Mapping without(Set<String> gone) {
        return without(gone, gone);
    }

    private Mapping without(Set<String> gone, Set<String> empty) {
        Map<String, FieldSource> kept = MappedMeasure.without(gone, mapping.columns());
        if (Stream.of("stream", "area").noneMatch(field -> provides(field, kept, empty))) {
            kept.remove("item"); // a line number or a remark: items need a stream or an area
        }
        return new Mapping(
                mapping.path(),
                mapping.table(),
                mapping.layout(),
                keyOfWhole(empty),
                kept,
                mapping.dates(),
                mapping.constants(),
                mapping.words(),
                mapping.measures().stream()
                        .map(measure -> measure.without(gone))
                        .toList(),
                mapping.rows(),
                mapping.rounding(),
                mapping.parts());
    }

    private Key keyOfWhole(Set<String> empty) {
        Key key = mapping.key();
        List<Column> distinguishing = key.columns().stream()
                .filter(column -> !empty.contains(column.name()))
                .toList();
        return key.counting() == Counting.NONE
                ? new Key(key.prefix(), distinguishing, Counting.NONE, false)
                : new Key(key.prefix() + ".whole", distinguishing, Counting.LINE, false);
    }

    private boolean provides(String field, Map<String, FieldSource> kept, Set<String> empty) {
        return mapping.constants().containsKey(field)
                || mapping.measures().stream()
                        .anyMatch(measure -> measure.constants().containsKey(field))
                || kept.containsKey(field)
                        && !empty.contains(kept.get(field).first().name());
    }
}
