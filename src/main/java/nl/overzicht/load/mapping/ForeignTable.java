package nl.overzicht.load.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.BodyRows;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.FilledDown;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.Mapping.LeaveOut;
import nl.overzicht.load.mapping.Mapping.Total;
import nl.overzicht.load.mapping.Mapping.Year;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Packing;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.Tally;

/** Reads a foreign table by its mapping, row by row, as statements under our names. */
public final class ForeignTable {

    static final String VALUE = "value";

    private final CellRows rows;
    private final Mapping mapping;
    private final Findings findings;
    private final Tally tally = new Tally();
    private final MappedCells cells;
    private final Totals totals;
    private final List<String> names;
    private final Set<String> stating;
    private final RowId ids;

    private Packing packing;
    private boolean sound = true;
    private int read;

    /**
     * @param decimals how the table writes numbers
     * @param names by field, the ids that names of things stand for
     */
    public ForeignTable(
            CellRows rows,
            Mapping mapping,
            Decimals decimals,
            Map<String, Map<String, String>> names,
            Findings findings) {
        this.rows = rows;
        this.mapping = mapping;
        this.findings = findings;
        this.cells = new MappedCells(mapping, decimals, names, findings, tally);
        this.totals = new Totals(mapping);
        this.stating = mapping.stating();
        this.ids = new RowId(mapping.key(), findings);
        this.names = mapping.used().stream().map(Column::name).distinct().toList();
    }

    /** Reads all statements, in order; then holds the totals against them. Whether the whole table could be read. */
    public boolean forEach(Consumer<Row> reader) {
        Optional<BodyRows> opened = BodyRows.open(rows, mapping.layout(), names, findings);
        if (opened.isEmpty() || !new MappedHead(mapping, opened.get().head()).fits(findings)) {
            return false;
        }
        BodyRows body = opened.get();
        packing = new Packing(body.head());
        FilledDown filled = new FilledDown(rows, body.head(), mapping.layout().fillDown(), tally);
        Optional<ForeignRow> row = body.next();
        while (row.isPresent() && !isEnd(filled.fill(row.get()))) {
            take(row.get(), filled, reader);
            row = body.next();
        }
        body.end();
        tally.tell(findings);
        if (sound) {
            totals.check(findings);
        }
        if (sound && read == 0) {
            findings.add(MappingRule.NOTHING_READ.at(rows.at(), mapping.path()));
        }
        return rows.isComplete();
    }

    private boolean isEnd(ForeignRow row) {
        return mapping.end().filter(end -> end.fits(row)).isPresent();
    }

    private void take(ForeignRow raw, FilledDown filled, Consumer<Row> reader) {
        if (names.stream()
                .noneMatch(
                        column -> raw.cell(column).filter(Cell::saysSomething).isPresent())) {
            return; // it speaks in columns that nobody reads
        }
        ForeignRow row = filled.fill(raw);
        Optional<LeaveOut> rule = mapping.leaveOut().stream()
                .filter(one -> one.condition().fits(row))
                .findFirst();
        if (rule.isEmpty() || rule.get().total() == Total.NONE) {
            filled.keep(row);
        }
        if (rule.isPresent()) {
            totals.takeLeftOut(rule.get(), row, cells, findings);
        } else if (mapping.only().filter(only -> !only.fits(row)).isEmpty()) {
            filled.reportEmpty(row);
            reportMerged(row);
            read(row, isAsLongAsTheHead(raw), reader);
        }
    }

    private void reportMerged(ForeignRow row) {
        if (rows.isGrid()) {
            stating.forEach(column -> row.cell(column)
                    .filter(cell -> cell.remark() == WorkbookRule.MERGED)
                    .ifPresent(cell -> tally.add(MappingRule.MERGED_CELL, column, cell.at())));
        }
    }

    private void read(ForeignRow row, boolean isWhole, Consumer<Row> reader) {
        Map<String, Cell> fields = new HashMap<>(mapping.constants());
        boolean whole = isWhole & cells.takeAll(row, fields);
        if (mapping.years().isEmpty()) {
            FieldSource column = mapping.columns().get(VALUE);
            String year = fields.containsKey("from")
                    ? "." + Slug.of(fields.get("from").text())
                    : "";
            give(
                    row,
                    fields,
                    whole,
                    column == null ? "" : column.first().name(),
                    mapping.columns().containsKey(MappingReader.YEAR) ? year : "",
                    reader);
        } else {
            for (Year year : mapping.years()) {
                takeYear(row, fields, whole, year, reader);
            }
        }
    }

    private boolean isAsLongAsTheHead(ForeignRow row) {
        int size = row.cells().size();
        if (rows.isGrid() || row.head().fits(row.cells())) {
            return true;
        }
        boolean few = size < row.head().size();
        Location at = row.cells().get(few ? 0 : row.head().size()).at();
        findings.add((few ? TableRule.TOO_FEW_CELLS : TableRule.TOO_MANY_CELLS)
                .at(at, size, row.head().size()));
        return false;
    }

    private void takeYear(ForeignRow row, Map<String, Cell> fields, boolean whole, Year year, Consumer<Row> reader) {
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
        give(row, all, whole && sayable, column, "." + year.year(), reader);
    }

    private void give(
            ForeignRow row, Map<String, Cell> fields, boolean whole, String column, String year, Consumer<Row> reader) {
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
        read++;
        reader.accept(new MappedRow(fields, complete, new MappedRow.Place(packing.pack(row.cells()), mapping, column)));
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
