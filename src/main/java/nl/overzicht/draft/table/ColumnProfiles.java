package nl.overzicht.draft.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overzicht.draft.place.TableShape;
import nl.overzicht.load.table.TableCell;

/** Builds the profiles of all columns in one reading of the rows. */
final class ColumnProfiles {

    private ColumnProfiles() {}

    /** A profile for each column, in order. Cells in rows that a text marks as totals are counted separately. */
    static List<ColumnProfile> of(TableShape shape) {
        List<TableCell> head = onlyNames(shape.head());
        List<ColumnTally> tallies = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            tallies.add(new ColumnTally(head.get(i), i, shape.decimals()));
        }
        List<String> names = head.stream().map(TableCell::text).toList();
        shape.forEach((row, rows) -> {
            boolean isMarked = TotalObserver.findMark(row, names).isPresent();
            for (int i = 0; i < tallies.size(); i++) {
                TableCell cell = i < row.cells().size()
                        ? row.cells().get(i)
                        : new TableCell(row.cells().get(0).at(), "");
                if (isMarked) {
                    tallies.get(i).takeTotal(cell);
                    continue;
                }
                tallies.get(i).take(cell, rows.coveredBy(cell));
                if (rows.isHidden(head.get(i).at().column())) {
                    tallies.get(i).hide();
                }
            }
        });
        return tallies.stream().map(ColumnTally::profile).toList();
    }

    /** Empties names that occur twice, since a mapping cannot refer to such a column. */
    private static List<TableCell> onlyNames(List<TableCell> head) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        head.stream().map(TableCell::text).filter(name -> !once.add(name)).forEach(twice::add);
        return head.stream()
                .map(cell -> twice.contains(cell.text()) ? new TableCell(cell.at(), "") : cell)
                .toList();
    }
}
