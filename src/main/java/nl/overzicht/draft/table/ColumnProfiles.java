package nl.overzicht.draft.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overzicht.draft.place.TableShape;
import nl.overzicht.load.table.TableCell;

/** What the columns of a table hold, counted in one reading of its rows. */
final class ColumnProfiles {

    private ColumnProfiles() {}

    /** A profile for each column, in their order; cells of rows that a text marks as a total are counted apart. */
    static List<ColumnProfile> of(TableShape shape) {
        List<TableCell> head = onlyNames(shape.head());
        List<ColumnTally> tallies = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            tallies.add(new ColumnTally(head.get(i), i, shape.decimals()));
        }
        List<String> names = head.stream().map(TableCell::text).toList();
        shape.forEach((row, rows) -> {
            boolean isMarked = TotalObserver.marked(row, names).isPresent();
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

    /** A mapping can name no column whose name occurs twice: it is as if it had none. */
    private static List<TableCell> onlyNames(List<TableCell> head) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        head.stream().map(TableCell::text).filter(name -> !once.add(name)).forEach(twice::add);
        return head.stream()
                .map(cell -> twice.contains(cell.text()) ? new TableCell(cell.at(), "") : cell)
                .toList();
    }
}
