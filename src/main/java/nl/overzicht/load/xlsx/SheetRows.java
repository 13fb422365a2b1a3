package nl.overzicht.load.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.TableCell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of one sheet, including hidden ones. */
final class SheetRows implements CellRows {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Merges merges;
    private final SheetPart part;
    private final Location sheet;
    private final CellValue values;
    private final Findings findings;

    private boolean complete = true;
    private final BitSet hidden = new BitSet();
    private final boolean reportsHidden;

    /**
     * @param part the data of the sheet other than its values
     * @param values reads its cells
     * @param reportsHidden whether hidden rows and columns are reported
     */
    SheetRows(
            ReadableWorkbook workbook,
            Sheet sheet,
            SheetPart part,
            CellValue values,
            Location at,
            boolean reportsHidden,
            Findings findings)
            throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.merges = new Merges(part.mergedRanges());
        this.part = part;
        this.values = values;
        this.sheet = at;
        this.reportsHidden = reportsHidden;
        this.findings = findings;
    }

    @Override
    public List<TableCell> next() {
        try {
            while (complete && rows.hasNext()) {
                List<TableCell> cells = cells(rows.next());
                if (cells.stream().anyMatch(TableCell::saysSomething)) {
                    return cells;
                }
            }
        } catch (RuntimeException damaged) {
            findings.add(WorkbookRule.DAMAGED_WORKBOOK.at(sheet));
            complete = false;
        }
        if (reportsHidden) {
            reportHidden();
        }
        return List.of();
    }

    private List<TableCell> cells(Row row) {
        int number = number(row);
        if (row.isHidden()) {
            hidden.set(number);
        }
        BitSet covered = merges.coveredColumns(number);
        int count = Math.max(row.getCellCount(), covered.length() - 1);
        List<TableCell> cells = new ArrayList<>(count);
        int filled = 0;
        for (int i = 0; i < count; i++) {
            Location at = new Location(sheet.path(), sheet.sheet(), number, i + 1);
            boolean isCovered = covered.get(i + 1);
            TableCell cell = isCovered
                    ? new TableCell(at, "", false, WorkbookRule.MERGED)
                    : values.of(i < row.getCellCount() ? row.getCell(i) : null, at);
            cells.add(cell);
            filled = isCovered || cell.saysSomething() ? i + 1 : filled;
        }
        merges.take(number, cells);
        return cells.subList(0, filled);
    }

    @Override
    public Optional<TableCell> coveredBy(TableCell cell) {
        return cell.remark() == WorkbookRule.MERGED ? merges.cover(cell) : Optional.empty();
    }

    /** The number of a row. The row itself may lack it; its cells have it. */
    private static int number(Row row) {
        return row.stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(cell -> cell.getAddress().getRow() + 1)
                .orElse(Math.max(1, row.getRowNum()));
    }

    private void reportHidden() {
        if (!hidden.isEmpty()) {
            findings.add(WorkbookRule.HIDDEN_ROWS.at(
                    sheet.inSheet(sheet.sheet(), hidden.nextSetBit(0), 1), hidden.cardinality()));
        }
        part.hiddenColumns().stream().findFirst().ifPresent(first -> {
            int count = part.hiddenColumns().stream()
                    .mapToInt(range -> range.right() - range.left() + 1)
                    .sum();
            findings.add(WorkbookRule.HIDDEN_COLUMNS.at(sheet.inSheet(sheet.sheet(), 1, first.left()), count));
        });
    }

    @Override
    public boolean isHiddenRow(int row) {
        return hidden.get(row);
    }

    @Override
    public boolean isHidden(int column) {
        return part.hiddenColumns().stream().anyMatch(range -> range.left() <= column && column <= range.right());
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public Location at() {
        return sheet;
    }

    @Override
    public boolean isGrid() {
        return true;
    }

    @Override
    public String head(List<String> names) {
        return String.join(" | ", names);
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
