package nl.overzicht.load.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.mapping.Mapping.Column;
import nl.overzicht.load.mapping.Mapping.LeaveOut;
import nl.overzicht.load.mapping.Mapping.Total;
import nl.overzicht.load.mapping.Mapping.Year;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.Packing;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.Tally;

/** Reads a foreign table by its mapping, row by row, as statements under our names. */
public final class ForeignTable {

    private static final String VALUE = "value";

    private final CellRows rows;
    private final Mapping mapping;
    private final Findings findings;
    private final Tally tally = new Tally();
    private final MappedCells told;
    private final Totals totals;
    private final List<String> names;

    private Head head;
    private Packing packing;
    private boolean sound = true;
    private int read;

    /** @param decimals how the table writes numbers */
    public ForeignTable(CellRows rows, Mapping mapping, Decimals decimals, Findings findings) {
        this.rows = rows;
        this.mapping = mapping;
        this.findings = findings;
        this.told = new MappedCells(mapping, decimals, findings, tally);
        this.totals = new Totals(mapping);
        this.names = mapping.used().stream().map(Column::name).distinct().toList();
    }

    /** Reads all statements, in order; then holds the totals against them. Whether the whole table could be read. */
    public boolean forEach(Consumer<Row> reader) {
        List<Cell> first = rows.next();
        while (!first.isEmpty() && first.get(0).at().line() < mapping.head()) {
            first = rows.next();
        }
        if (first.isEmpty()) {
            findings.add(TableRule.NO_HEAD.at(rows.at(), rows.head(names)));
            return false;
        }
        head = Head.of(first.stream()
                .map(cell -> new Cell(cell.at(), MappingReader.oneLine(cell.text())))
                .toList());
        packing = new Packing(head);
        if (!new MappedHead(mapping, head).fits(findings)) {
            return false;
        }
        for (List<Cell> cells = rows.next(); !cells.isEmpty(); cells = rows.next()) {
            take(new ForeignRow(head, cells), reader);
        }
        tally.tell(findings);
        if (sound) {
            totals.check(findings);
        }
        if (sound && read == 0) {
            findings.add(MappingRule.NOTHING_READ.at(rows.at(), mapping.path()));
        }
        return rows.isComplete();
    }

    private void take(ForeignRow row, Consumer<Row> reader) {
        if (names.stream()
                .allMatch(column -> row.text(column).isEmpty()
                        && row.cell(column)
                                .map(Cell::remark)
                                .filter(rule -> rule != WorkbookRule.MERGED)
                                .isEmpty())) {
            return; // it speaks in columns that nobody reads
        }
        Optional<LeaveOut> rule = mapping.leaveOut().stream()
                .filter(one -> one.fits(row.text(one.column().name())))
                .findFirst();
        if (rule.isPresent()) {
            leaveOut(rule.get(), row);
            return;
        }
        Map<String, Cell> fields = new HashMap<>(mapping.constants());
        boolean whole = isAsLongAsTheHead(row) & told.takeAll(row, fields);
        if (mapping.years().isEmpty()) {
            Column column = mapping.columns().get(VALUE);
            String year = fields.containsKey("from")
                    ? "." + Slug.of(fields.get("from").text())
                    : "";
            give(
                    row,
                    fields,
                    whole,
                    column == null ? "" : column.name(),
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
        if (rows.isGrid() || head.fits(row.cells())) {
            return true;
        }
        boolean few = size < head.size();
        Location at = row.cells().get(few ? 0 : head.size()).at();
        findings.add((few ? TableRule.TOO_FEW_CELLS : TableRule.TOO_MANY_CELLS).at(at, size, head.size()));
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
        boolean sayable = told.canBeUsed(cell.get(), VALUE);
        all.put(VALUE, cell.get());
        give(row, all, whole && sayable, column, "." + year.year(), reader);
    }

    private void give(
            ForeignRow row, Map<String, Cell> fields, boolean whole, String column, String year, Consumer<Row> reader) {
        Cell value = fields.get(VALUE);
        if (value != null && mapping.nothing().contains(value.text())) {
            return;
        }
        Optional<Cell> id = new RowId(mapping).of(row, year, findings);
        id.ifPresent(cell -> fields.put("id", cell));
        boolean complete = whole && id.isPresent() && required(row, fields);
        sound &= complete;
        read++;
        reader.accept(new MappedRow(fields, complete, new MappedRow.Place(packing.pack(row.cells()), mapping, column)));
        if (complete) {
            told.number(value).ifPresentOrElse(number -> totals.add(row, column, number), () -> sound = false);
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

    private void leaveOut(LeaveOut rule, ForeignRow row) {
        if (rule.total() == Total.NONE) {
            return;
        }
        List<String> columns = mapping.years().isEmpty()
                ? List.of(
                        mapping.columns().containsKey(VALUE)
                                ? mapping.columns().get(VALUE).name()
                                : "")
                : mapping.years().stream().map(year -> year.column().name()).toList();
        for (String column : columns) {
            Optional<Cell> cell = row.cell(column).filter(one -> !one.text().isEmpty());
            cell.filter(one -> told.canBeUsed(one, VALUE))
                    .ifPresent(one -> told.number(one)
                            .ifPresentOrElse(
                                    number -> totals.claim(rule, row, column, one, number),
                                    () -> findings.add(MappingRule.NOT_COMPARED.at(one.at()))));
        }
    }
}
