package nl.overzicht.load.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Severity;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.rule.WorkbookRule;

/** A table with a head, read row by row. */
public final class Table {

    /** The column whose cells are compared with their unit by the code that reads them, so not here. */
    private static final String VALUE = "value";

    private final CellRows rows;
    private final Head head;
    private final Findings findings;
    private final CellPlaces packing;
    private final MistakeTally tally = new MistakeTally();
    private final List<UsedColumn> used;

    private record UsedColumn(String name, int index, boolean required) {}

    private Table(CellRows rows, Head head, Columns columns, Findings findings) {
        this.rows = rows;
        this.head = head;
        this.findings = findings;
        this.packing = new CellPlaces(head);
        this.used = columns.all().stream()
                .filter(head.index()::containsKey)
                .map(name -> new UsedColumn(
                        name, head.index().get(name), columns.required().contains(name)))
                .toList();
    }

    /** Opens a table with standard columns; empty, with findings, when its head cannot be used. */
    public static Optional<Table> open(CellRows rows, Columns columns, Findings findings) {
        List<TableCell> first = rows.next();
        if (first.isEmpty()) {
            if (rows.isComplete()) {
                findings.add(TableRule.NO_HEAD.at(rows.at(), rows.head(columns.required())));
            }
            return Optional.empty();
        }
        Head head = Head.of(first);
        return new HeadCheck(rows, head, columns, findings).fits()
                ? Optional.of(new Table(rows, head, columns, findings))
                : Optional.empty();
    }

    /**
     * Reads all rows in order. May be called only once.
     *
     * @param reader receives each row; a row with findings is not whole
     * @return whether all rows of the file were read
     */
    public boolean forEach(Consumer<Row> reader) {
        for (List<TableCell> cells = rows.next(); !cells.isEmpty(); cells = rows.next()) {
            reader.accept(row(cells));
        }
        tally.report(findings);
        return rows.isComplete();
    }

    private Row row(List<TableCell> cells) {
        boolean fits = rows.isGrid() ? allHaveAHead(cells) : hasAsManyAsTheHead(cells);
        TableRow row = new TableRow(head, cells, fits, packing.pack(cells));
        if (!fits) {
            return row;
        }
        boolean whole = true;
        for (UsedColumn column : used) {
            whole &= canBeUsed(row, column);
        }
        return whole ? row : new TableRow(head, cells, false, row.place());
    }

    private boolean allHaveAHead(List<TableCell> cells) {
        boolean all = true;
        for (int i = 0; i < cells.size(); i++) {
            boolean headed = i < head.size() && !head.cells().get(i).text().isEmpty();
            if (!headed && !cells.get(i).text().isEmpty()) {
                findings.add(WorkbookRule.CELL_WITHOUT_HEAD.at(cells.get(i).at()));
                all = false;
            }
        }
        return all;
    }

    private boolean hasAsManyAsTheHead(List<TableCell> cells) {
        if (head.fits(cells)) {
            return true;
        }
        boolean few = cells.size() < head.size();
        Location at = cells.get(few ? 0 : head.size()).at();
        findings.add((few ? TableRule.TOO_FEW_CELLS : TableRule.TOO_MANY_CELLS).at(at, cells.size(), head.size()));
        return false;
    }

    private boolean canBeUsed(TableRow row, UsedColumn column) {
        TableCell cell = column.index() < row.cells().size() ? row.cells().get(column.index()) : null;
        boolean empty = cell == null || cell.text().isEmpty() && cell.remark() == null;
        if (empty && column.required()) {
            findings.add(TableRule.EMPTY_CELL.at(cell == null ? row.place().at() : cell.at(), column.name()));
            return false;
        }
        return empty || remark(cell, column.name());
    }

    private boolean remark(TableCell cell, String column) {
        if (!column.equals(VALUE)) {
            tally.addShown(cell, column);
        }
        Rule remark = cell.remark();
        if (remark == null) {
            return true;
        }
        if (remark.severity() == Severity.NOTICE) {
            tally.add(remark, column, cell.at());
            return true;
        }
        findings.add(cell.remarkFinding(column));
        return false;
    }
}
