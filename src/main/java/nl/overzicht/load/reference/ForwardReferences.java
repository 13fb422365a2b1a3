package nl.overzicht.load.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.TableCell;

/**
 * References from one statement to another, read row by row. A reference to a later row can only be checked at the end; most
 * refer to earlier rows and need no storage.
 */
public final class ForwardReferences {

    private record Reference(String id, RowPlace from, String column) {}

    private final Ids statements;
    private final List<Reference> open = new ArrayList<>();

    /** @param statements the ids of the rows read so far; more are added while reading */
    public ForwardReferences(Ids statements) {
        this.statements = statements;
    }

    /** The id in this column; empty when the cell is empty. An id that no earlier row has is remembered. */
    public Optional<String> refer(Row row, String column) {
        Optional<String> id = row.cell(column).map(TableCell::text);
        id.filter(target -> !statements.has(target))
                .ifPresent(target -> open.add(new Reference(target, row.place(), column)));
        return id;
    }

    /** Adds a finding for each remembered id that no row has; called once, after the last row. */
    public void check(Findings findings) {
        for (Reference reference : open) {
            statements.refer(reference.id, reference.from.of(reference.column).orElse(reference.from.at()), findings);
        }
    }
}
