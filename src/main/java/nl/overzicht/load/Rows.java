package nl.overzicht.load;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.load.csv.Cell;
import nl.overzicht.load.csv.Table;
import nl.overzicht.load.rule.Rule;

/** What the rows of every table have in common: an id, and a place for each cell. */
final class Rows {

    private Rows() {}

    /** The id of a row that is the first with it; remembers it and the places of the cells, also of a row with mistakes. */
    static Optional<Cell> id(Table.Row row, Pattern pattern, Ids ids, Reading reading) {
        Optional<Cell> found = row.cell("id");
        if (found.isEmpty()) {
            ids.incomplete();
            return found;
        }
        Cell id = found.get();
        if (!pattern.matcher(id.text()).matches()) {
            reading.findings().add(Rule.MALFORMED_ID.at(id.at(), id.text()));
        }
        Ids.refuseReserved(id.text(), id.at(), reading.findings());
        if (!ids.add(id.text(), id.at(), reading.findings())) {
            return Optional.empty();
        }
        reading.places().put(ids.kind(), id.text(), row.at());
        row.cells().forEach((column, cell) -> reading.places().put(ids.kind(), id.text(), column, cell.at()));
        return found;
    }
}
