package nl.overzicht.load.foreign;

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
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.Mapping.LeaveOut;
import nl.overzicht.load.mapping.Mapping.Total;
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

    private final CellRows rows;
    private final Mapping mapping;
    private final Findings findings;
    private final Tally tally = new Tally();
    private final MappedCells cells;
    private final RowReader reading;
    private final Totals totals;
    private final List<String> names;
    private final Set<String> stating;

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
        this.reading = new RowReader(mapping, cells, totals, findings);
        this.names = mapping.used().stream().map(Column::name).distinct().toList();
    }

    /** Reads all statements, in order; then holds the totals against them. Whether the whole table could be read. */
    public boolean forEach(Consumer<Row> reader) {
        Optional<BodyRows> opened = BodyRows.open(rows, mapping.layout(), names, findings);
        if (opened.isEmpty() || !new MappedHead(mapping, opened.get().head()).fits(findings)) {
            return false;
        }
        BodyRows body = opened.get();
        Packing packing = new Packing(body.head());
        FilledDown filled = new FilledDown(rows, body.head(), mapping.layout().fillDown(), tally);
        Optional<ForeignRow> row = body.next();
        while (row.isPresent() && !isEnd(filled.fill(row.get()))) {
            take(row.get(), filled, packing, reader);
            row = body.next();
        }
        body.end();
        tally.tell(findings);
        if (reading.isSound()) {
            totals.check(findings);
        }
        if (reading.isSound() && reading.count() == 0) {
            findings.add(MappingRule.NOTHING_READ.at(rows.at(), mapping.path()));
        }
        return rows.isComplete();
    }

    private boolean isEnd(ForeignRow row) {
        return mapping.end().filter(end -> end.fits(row)).isPresent();
    }

    private void take(ForeignRow raw, FilledDown filled, Packing packing, Consumer<Row> reader) {
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
            reading.read(row, packing.pack(row.cells()), isAsLongAsTheHead(raw), reader);
        }
    }

    private void reportMerged(ForeignRow row) {
        if (rows.isGrid()) {
            stating.forEach(column -> row.cell(column)
                    .filter(cell -> cell.remark() == WorkbookRule.MERGED)
                    .ifPresent(cell -> tally.add(MappingRule.MERGED_CELL, column, cell.at())));
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
}
