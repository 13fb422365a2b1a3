package nl.overzicht.draft.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.TableCell;

/** Keeps a sample of the rows of a file: the first ones, some wherever another table may begin, and the last ones. */
final class RowSampler {

    private static final int KEPT = 300;
    private static final int KEPT_AT_END = 30;

    /** The number of rows that are kept where another table may begin, and the number of such places. */
    private static final int KEPT_LATER = 60;

    private static final int MOST_LATER = 20;

    private final CellRows rows;
    private final List<SampleRow> first = new ArrayList<>();
    private final Deque<List<TableCell>> last = new ArrayDeque<>();
    private int most = KEPT;
    private int later;
    private int line;
    private int count;

    /** @param rows the source of the rows, which knows the values of merged cells */
    RowSampler(CellRows rows) {
        this.rows = rows;
    }

    /** Takes the row that was just read. */
    void take(List<TableCell> cells) {
        int before = line;
        line = cells.get(0).at().line();
        count++;
        if (first.size() >= most && later < MOST_LATER && mayBegin(line > before + 1, cells)) {
            last.forEach(kept -> first.add(SampleRow.of(kept, false)));
            last.clear();
            most = first.size() + KEPT_LATER;
            later++;
        }
        if (first.size() < most) {
            first.add(SampleRow.of(List.copyOf(cells), isMergedAcross(cells)));
        } else {
            last.add(List.copyOf(cells));
            if (last.size() > KEPT_AT_END) {
                last.removeFirst();
            }
        }
    }

    /** Whether a row after an empty row can be the title or the head of another table. */
    private static boolean mayBegin(boolean isApart, List<TableCell> cells) {
        return isApart && SampleRow.of(cells, false).isNames();
    }

    private boolean isMergedAcross(List<TableCell> cells) {
        return cells.stream()
                .anyMatch(cell -> rows.coveredBy(cell)
                        .filter(cover -> cover.at().line() == cell.at().line())
                        .isPresent());
    }

    /** The first rows, and those where another table may begin. */
    List<SampleRow> first() {
        return first;
    }

    /** The last rows, without those that {@link #first} gives. */
    List<SampleRow> last() {
        return last.stream().map(cells -> SampleRow.of(cells, false)).toList();
    }

    /** The number of rows that were taken. */
    int count() {
        return count;
    }
}
