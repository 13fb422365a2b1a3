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
 * A table with its place and number format: what is needed to read its rows.
 *
 * @param file the file with the table
 * @param place in the file
 * @param decimals the number format
 */
public record TableShape(TableFile file, TablePlace place, Decimals decimals) {

    /** Receives the rows of a table in order. */
    public interface RowObserver {

        /**
         * @param row the row
         * @param rows the source of the row, which knows the values of merged cells
         */
        void take(ForeignRow row, CellRows rows);
    }

    /** Reads all rows below the head and passes them to the observer. */
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

    /** The names of the columns; successive spaces are reduced to one. */
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
