package nl.overzicht.load.foreign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.overzicht.finding.Location;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.Row;

/** Checks that no cell is read twice for one quantity and status, since its amount would then count twice. */
public final class CellUses {

    private static final int BITS_OF_COLUMN = 24;

    /** What a number in a table is read as. */
    private record Reading(String table, String sheet, String quantity, String status, String part) {}

    private final Map<Reading, Map<String, Set<Long>>> cells = new HashMap<>();

    /** Takes a row that was read; counts a cell that another measure or mapping has read before. */
    public void take(Row row, MistakeTally tally) {
        if (row.isWhole()
                && row.place() instanceof MappedRow.Place place
                && !place.value().isEmpty()) {
            Location at = row.at(RequiredFields.VALUE);
            Reading reading = new Reading(at.path(), at.sheet(), row.text("quantity"), row.text("status"), part(place));
            Map<String, Set<Long>> readers = cells.computeIfAbsent(reading, key -> new LinkedHashMap<>());
            String reader = reader(place);
            long cell = (long) at.line() << BITS_OF_COLUMN | at.column();
            readers.entrySet().stream()
                    .filter(other ->
                            !other.getKey().equals(reader) && other.getValue().contains(cell))
                    .findFirst()
                    .ifPresent(other -> tally.add(
                            MappingRule.CELL_TWICE,
                            place.mapping().parts().displayName(place.value()),
                            at,
                            reading.quantity,
                            other.getKey(),
                            reader));
            readers.computeIfAbsent(reader, key -> new HashSet<>()).add(cell);
        }
    }

    /** The part of a cell that is read; different parts of one cell are different numbers. */
    private static String part(MappedRow.Place place) {
        String column = place.value();
        return place.mapping().parts().origin(column).equals(column) ? "" : column;
    }

    /** Whether two measures of a mapping read one column, so that a cell may be read twice. */
    public static boolean mayMeetWithin(Mapping mapping) {
        Set<String> once = new HashSet<>();
        return mapping.measures().stream()
                .flatMap(measure ->
                        measure.numbers().stream().map(column -> column.name()).distinct())
                .anyMatch(name -> !once.add(name));
    }

    private static String reader(MappedRow.Place place) {
        String measure = place.measure().id();
        return place.mapping().path() + (measure.isEmpty() ? "" : " (" + measure + ")");
    }
}
