package nl.overzicht.load.foreign;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Location;
import nl.overzicht.load.mapping.FieldSource;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Row;

/**
 * A statement of a foreign table, its fields under our names.
 *
 * @param fields the cells by field
 * @param isWhole whether nothing in it was wrong
 * @param place where the cells stand
 */
record MappedRow(Map<String, Cell> fields, boolean isWhole, RowPlace place) implements Row {

    @Override
    public Optional<Cell> cell(String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(cell -> !cell.text().isEmpty());
    }

    @Override
    public Location at(String field) {
        Cell cell = fields.get(field);
        return cell == null ? place.of(field).orElseGet(place::at) : cell.at();
    }

    /**
     * Where the cells of a statement stand: in the row of the table, and constants in the mapping.
     *
     * @param row the row of the table, by its own columns
     * @param mapping that reads it
     * @param value the column of its value
     */
    record Place(RowPlace row, Mapping mapping, String value) implements RowPlace {

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
            if (field.equals("value")) {
                return row.of(value);
            }
            if (field.equals("id")) {
                return mapping.key().columns().stream().findFirst().flatMap(column -> row.of(column.name()));
            }
            FieldSource source = mapping.columns().get(field);
            Cell constant = mapping.constants().get(field);
            return source != null
                    ? row.of(source.first().name())
                    : Optional.ofNullable(constant).map(Cell::at);
        }
    }
}
