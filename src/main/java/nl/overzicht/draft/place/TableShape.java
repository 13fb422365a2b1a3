package nl.overzicht.draft.place;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.BodyRows;
import nl.overzicht.load.layout.Corner;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.Layout;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.TableCell;

/**
 * A table with its place: what is needed to go through its rows.
 *
 * @param file that holds it
 * @param place in the file
 * @param decimals how its numbers are written
 */
public record TableShape(TableFile file, TablePlace place, Decimals decimals) {

    /** Takes the rows of a table, one after another. */
    public interface RowObserver {

        /** @param rows that know what merged cells show */
        void take(ForeignRow row, CellRows rows);
    }

    /** Goes through its rows below the head. */
    public void forEach(RowObserver watch) {
        Optional<CellRows> opened = file.rows(new Findings());
        if (opened.isEmpty()) {
            return;
        }
        try (CellRows rows = opened.get()) {
            Optional<BodyRows> body = BodyRows.open(rows, layout(), List.of(), new Findings());
            for (Optional<ForeignRow> row = body.flatMap(BodyRows::next);
                    row.isPresent();
                    row = body.flatMap(BodyRows::next)) {
                if (!isFoot(row.get())) {
                    watch.take(row.get(), rows);
                }
            }
        }
    }

    /** The names of its columns, runs of spaces as one. */
    public List<TableCell> head() {
        Optional<CellRows> opened = file.rows(new Findings());
        if (opened.isEmpty()) {
            return List.of();
        }
        try (CellRows rows = opened.get()) {
            return BodyRows.open(rows, layout(), List.of(), new Findings())
                    .map(body -> body.head().cells())
                    .orElse(List.of());
        }
    }

    private Layout layout() {
        return new Layout(
                place.head(),
                file.file().at(),
                place.from().flatMap(Corner::parse),
                place.last().map(row -> new Corner(row, 0)),
                List.of());
    }

    private boolean isFoot(ForeignRow row) {
        return !place.foot().isEmpty() && row.line() >= place.foot().get(0).at().line();
    }
}
