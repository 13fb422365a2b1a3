package nl.overzicht.draft.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.place.DraftRule;
import nl.overzicht.draft.place.FirstLook;
import nl.overzicht.draft.place.TableFile;
import nl.overzicht.draft.place.TablePlace;
import nl.overzicht.draft.place.TablePlaces;
import nl.overzicht.finding.Findings;

/** Finds the tables of a file: where each begins and ends. */
public record TableSights(KnownNames known, Findings findings) {

    /** What the tables of a file show; none, with findings, when there are none. */
    public List<TableSight> of(TableFile file) {
        Optional<FirstLook> look = FirstLook.at(file, findings);
        if (look.isEmpty() || findings.haveErrors()) {
            return List.of(); // of a file that could not be read to its end, nothing that is seen is its fault
        }
        if (look.get().rows() == 0) {
            findings.add(DraftRule.NO_ROWS.at(file.place(1)));
            return List.of();
        }
        List<TableSight> sights = new ArrayList<>();
        for (TablePlace place : new TablePlaces(file, findings).of(look.get())) {
            TableSight sight = TableReader.read(file, place, look.get(), known);
            if (sight.rows() == 0) {
                findings.add(DraftRule.NO_ROWS.at(file.place(place.lowestHead())));
                continue;
            }
            if (sight.values().isEmpty()) {
                findings.add(DraftRule.NO_NUMBERS.at(file.place(place.lowestHead())));
            }
            if (sight.columns().size() == 1) {
                findings.add(DraftRule.ONE_COLUMN.at(
                        file.place(place.lowestHead()), sight.columns().get(0).name()));
            }
            sights.add(sight);
        }
        return sights;
    }
}
