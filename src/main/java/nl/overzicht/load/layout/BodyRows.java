package nl.overzicht.load.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;

/** The rows of a foreign table within the bounds of its layout, read once: its head first, then the body. */
public final class BodyRows {

    /** The number of cells above a head that are kept, since they may describe the numbers below. */
    private static final int MOST_TITLES = 100;

    private final CellRows rows;
    private final Layout layout;
    private final Head head;
    private final List<TableCell> above;
    private final List<TableCell> lowest;
    private final List<TableCell> titles;

    private BodyRows(
            CellRows rows,
            Layout layout,
            Head head,
            List<TableCell> above,
            List<TableCell> lowest,
            List<TableCell> titles) {
        this.rows = rows;
        this.layout = layout;
        this.head = head;
        this.above = above;
        this.lowest = lowest;
        this.titles = titles;
    }

    /**
     * Reads the head of a table.
     *
     * @param names of the columns that the mapping uses, for a hint to authors who must add a head
     * @return the rows; empty, with a finding, when there is no head; for a truncated file only that finding is given
     */
    public static Optional<BodyRows> open(CellRows rows, Layout layout, List<String> names, Findings findings) {
        JoinedHead joined = new JoinedHead(rows);
        List<Integer> upper = layout.head().subList(0, layout.head().size() - 1);
        int lowest = layout.head().get(layout.head().size() - 1);
        int found = 0;
        List<TableCell> above = List.of();
        List<TableCell> titles = new ArrayList<>();
        for (List<TableCell> cells = next(rows, layout); !cells.isEmpty(); cells = next(rows, layout)) {
            int line = cells.get(0).at().line();
            if (upper.contains(line)) {
                joined.addUpper(cells);
                found++;
            } else if (line == lowest || line > lowest && upper.isEmpty()) {
                return found == upper.size()
                        ? Optional.of(new BodyRows(rows, layout, joined.join(cells), above, cells, titles))
                        : refuse(layout, findings);
            }
            above = cells;
            if (titles.size() < MOST_TITLES) {
                cells.stream().filter(cell -> !cell.text().isEmpty()).forEach(titles::add);
            }
        }
        if (rows.isComplete() && above.isEmpty()) {
            findings.add(TableRule.NO_HEAD.at(rows.at(), rows.head(names)));
        }
        return rows.isComplete() && !above.isEmpty() ? refuse(layout, findings) : Optional.empty();
    }

    private static Optional<BodyRows> refuse(Layout layout, Findings findings) {
        findings.add(MappingRule.NO_HEAD_ROW.at(
                layout.headAt(), layout.head().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        return Optional.empty();
    }

    /** The names of its columns, with successive spaces reduced to one. */
    public Head head() {
        return head;
    }

    /** The cells from the beginning of the table to the lowest row of the head. */
    public List<TableCell> titles() {
        return List.copyOf(titles);
    }

    /**
     * A head of two rows, for a mapping that names one row in which these names occur twice; empty when no adjacent row
     * distinguishes them. To be called before the first row of the body is read, since it may read that row.
     */
    public Optional<DoubleHead> doubleHead(Set<String> twice) {
        if (layout.head().size() > 1 || twice.isEmpty()) {
            return Optional.empty();
        }
        return DoubleHead.of(rows, above, lowest, twice)
                .or(() -> DoubleHead.of(rows, lowest, next(rows, layout), twice));
    }

    /** The next row that contains text; empty at the end of the table. */
    public Optional<ForeignRow> next() {
        List<TableCell> cells = next(rows, layout);
        return cells.isEmpty() ? Optional.empty() : Optional.of(new ForeignRow(head, cells));
    }

    /** Reads the rest of the file after the table, so that {@link CellRows#isComplete} is known. */
    public void end() {
        while (!rows.next().isEmpty()) {
            // rows after the table
        }
    }

    private static List<TableCell> next(CellRows rows, Layout layout) {
        for (List<TableCell> cells = rows.next(); !cells.isEmpty(); cells = rows.next()) {
            int line = cells.get(0).at().line();
            List<TableCell> within = layout.selectCells(cells);
            if (layout.isBelow(line)) {
                return List.of();
            }
            boolean isWhole = within.size() == cells.size();
            if (!layout.isAbove(line) && (isWhole || within.stream().anyMatch(TableCell::saysSomething))) {
                return within;
            }
        }
        return List.of();
    }
}
