package nl.overzicht.load.foreign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.FieldSource;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.Mapping.Year;
import nl.overzicht.load.mapping.MappingReader;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Row;

/** Reads the statements of rows of a foreign table, under our names. */
final class RowReader {

    static final String VALUE = "value";

    private final Mapping mapping;
    private final MappedCells cells;
    private final Totals totals;
    private final Findings findings;
    private final RowId ids;

    private boolean sound = true;
    private int count;

    /** @param totals take each number that is read */
    RowReader(Mapping mapping, MappedCells cells, Totals totals, Findings findings) {
        this.mapping = mapping;
        this.cells = cells;
        this.totals = totals;
        this.findings = findings;
        this.ids = new RowId(mapping.key(), findings);
    }

    /** Whether nothing was wrong in any row. */
    boolean isSound() {
        return sound;
    }

    /** How many statements were read. */
    int count() {
        return count;
    }

    /**
     * Reads the statements of a row, in the order of their columns.
     *
     * @param place where its cells stand
     * @param isWhole whether nothing was wrong in it so far
     */
    void read(ForeignRow row, RowPlace place, boolean isWhole, Consumer<Row> reader) {
        Map<String, Cell> fields = new HashMap<>(mapping.constants());
        boolean whole = isWhole & cells.takeAll(row, fields);
        if (mapping.years().isEmpty()) {
            FieldSource column = mapping.columns().get(VALUE);
            String year = fields.containsKey("from")
                    ? "." + Slug.of(fields.get("from").text())
                    : "";
            give(
                    row,
                    place,
                    fields,
                    whole,
                    column == null ? "" : column.first().name(),
                    mapping.columns().containsKey(MappingReader.YEAR) ? year : "",
                    reader);
        } else {
            for (Year year : mapping.years()) {
                takeYear(row, place, fields, whole, year, reader);
            }
        }
    }

    private void takeYear(
            ForeignRow row, RowPlace place, Map<String, Cell> fields, boolean whole, Year year, Consumer<Row> reader) {
        String column = year.column().name();
        Optional<Cell> cell = row.cell(column);
        boolean silent = cell.isEmpty()
                || cell.get().remark() == null
                        && (cell.get().text().isEmpty()
                                || mapping.nothing().contains(cell.get().text()));
        if (silent) {
            return;
        }
        Map<String, Cell> all = new HashMap<>(fields);
        Cell written = new Cell(year.column().at(), "" + year.year());
        all.put("from", written);
        all.put("to", written);
        boolean sayable = cells.canBeUsed(cell.get(), VALUE);
        all.put(VALUE, cell.get());
        give(row, place, all, whole && sayable, column, "." + year.year(), reader);
    }

    private void give(
            ForeignRow row,
            RowPlace place,
            Map<String, Cell> fields,
            boolean whole,
            String column,
            String year,
            Consumer<Row> reader) {
        Cell value = fields.get(VALUE);
        if (value != null && mapping.nothing().contains(value.text())) {
            return;
        }
        Optional<Cell> id = ids.of(row, year);
        id.ifPresent(cell -> fields.put("id", cell));
        Optional<Cell> amount = required(row, fields) ? cells.amount(value, fields.get("unit")) : Optional.empty();
        amount.ifPresent(cell -> fields.put(VALUE, cell));
        boolean complete = whole && id.isPresent() && amount.isPresent();
        sound &= complete;
        count++;
        reader.accept(new MappedRow(fields, complete, new MappedRow.Place(place, mapping, column)));
        if (complete) {
            cells.number(fields.get(VALUE))
                    .ifPresentOrElse(number -> totals.add(row, column, number), () -> sound = false);
        }
    }

    private boolean required(ForeignRow row, Map<String, Cell> fields) {
        boolean all = true;
        for (String field : List.of(VALUE, "quantity", "unit", "source")) {
            Cell cell = fields.get(field);
            if (cell == null || cell.text().isEmpty()) {
                Location at = cell == null ? row.cells().get(0).at() : cell.at();
                findings.add(TableRule.EMPTY_CELL.at(at, field));
                all = false;
            }
        }
        return all;
    }
}
