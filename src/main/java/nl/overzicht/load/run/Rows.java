package nl.overzicht.load.run;

import java.util.Optional;
import java.util.function.Predicate;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.rule.ReferenceRule;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.TableCell;

/** What the rows of all tables have in common: an id, and a location for each cell. */
public final class Rows {

    private Rows() {}

    /** The id of a row, unless an earlier row has it. Stores it with the locations of the cells, also for a row with errors. */
    public static Optional<TableCell> id(Row row, Predicate<String> isWellFormed, Ids ids, Reading reading) {
        Optional<TableCell> found = row.cell("id");
        if (found.isEmpty()) {
            ids.incomplete();
            return found;
        }
        TableCell id = found.get();
        if (!isWellFormed.test(id.text())) {
            reading.findings().add(ReferenceRule.MALFORMED_ID.at(id.at(), id.text()));
        }
        Ids.refuseReserved(id.text(), id.at(), reading.findings());
        return ids.add(id.text(), id.at(), row.place(), reading.findings()) ? found : Optional.empty();
    }
}
