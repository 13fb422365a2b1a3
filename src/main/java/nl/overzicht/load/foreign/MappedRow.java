package nl.overzicht.load.foreign;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Location;
import nl.overzicht.load.mapping.MappedMeasure;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.MappingReader;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.TableCell;

/**
 * A statement of a foreign table, with its cells by standard field.
 *
 * @param fields the cells by field
 * @param isWhole whether it has no errors
 * @param place the locations of its cells
 */
record MappedRow(Map<String, TableCell> fields, boolean isWhole, RowPlace place) implements Row {

    @Override
    public Optional<TableCell> cell(String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(cell -> !cell.text().isEmpty());
    }

    @Override
    public Location at(String field) {
        TableCell cell = fields.get(field);
        return cell == null ? place.of(field).orElseGet(place::at) : cell.at();
    }

    /**
     * The locations of the cells of a statement: in the row of the table, or for constants in the mapping.
     *
     * @param row the locations in the row of the table, by its own columns
     * @param mapping that reads it
     * @param measure that the row is read as
     * @param value the column of its value; empty: the value is a constant
     */
    record Place(RowPlace row, Mapping mapping, MappedMeasure measure, String value) implements RowPlace {

        @Override
        public Location at() {
            return row.at();
        }

        @Override
        public Optional<String> mappingPath() {
            return Optional.of(mapping.path());
        }

        @Override
        public Optional<Location> of(String field) {
            if (field.equals("value") && !value.isEmpty()) {
                return row.of(value);
            }
            if (field.equals("id")) {
                return mapping.key().columns().stream().findFirst().flatMap(column -> row.of(column.name()));
            }
            return mapping.source(measure, field)
                    .flatMap(source -> row.of(source.first().name()))
                    .or(() -> mapping.constant(measure, field).map(TableCell::at));
        }
    }

    /** Stores a cell under its field; years are stored under both the first and the last year. */
    static void put(Map<String, TableCell> fields, String field, TableCell cell) {
        if (field.equals(MappingReader.YEAR)) {
            int hyphen = cell.text().indexOf('-');
            String text = cell.text();
            fields.put("from", hyphen < 0 ? cell : cell.with(text.substring(0, hyphen), cell.marks()));
            fields.put("to", hyphen < 0 ? cell : cell.with(text.substring(hyphen + 1), cell.marks()));
        } else {
            fields.put(field, cell);
        }
    }
}
