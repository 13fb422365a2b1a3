package nl.overzicht.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Location;
import nl.overzicht.reconciliation.CellCorrection;
import nl.overzicht.reconciliation.TableReading;

/** The rows of foreign tables in which cells were corrected. */
public final class CorrectedRows {

    private final Map<Location, List<CellCorrection>> rows = new HashMap<>();

    /** @param tables how the tables were read */
    public CorrectedRows(List<TableReading> tables) {
        tables.forEach(table -> table.corrections()
                .forEach(cell -> rows.computeIfAbsent(row(cell.at()), row -> new ArrayList<>())
                        .add(cell)));
    }

    /** The corrections in the row of a location, in the order in which they were made; usually empty. */
    public List<CellCorrection> of(Location at) {
        return rows.getOrDefault(row(at), List.of());
    }

    private static Location row(Location at) {
        return new Location(at.path(), at.sheet(), at.line(), 0);
    }
}
