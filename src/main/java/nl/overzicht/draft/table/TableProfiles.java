package nl.overzicht.draft.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.place.DraftRule;
import nl.overzicht.draft.place.FirstPass;
import nl.overzicht.draft.place.TableFile;
import nl.overzicht.draft.place.TablePlace;
import nl.overzicht.draft.place.TablePlaces;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;

/** Finds and analyses the tables of a file. */
public record TableProfiles(KnownNames known, Findings findings) {

    /** The profiles of the tables of a file; empty, with findings, when there are none. */
    public List<TableProfile> of(TableFile file) {
        Optional<FirstPass> pass = FirstPass.of(file, findings);
        if (pass.isEmpty() || findings.haveErrors()) {
            return List.of(); // of a file that could not be read to its end, nothing that is seen is its fault
        }
        if (pass.get().rows() == 0) {
            findings.add(DraftRule.NO_ROWS.at(file.place(1)));
            return List.of();
        }
        List<TableProfile> profiles = new ArrayList<>();
        for (TablePlace place : new TablePlaces(file, findings).of(pass.get())) {
            TableProfile profile = TableReader.read(file, place, pass.get(), known);
            report(profile, file.place(place.lowestHead()));
            if (profile.rows() > 0) {
                profiles.add(profile);
            }
        }
        return profiles;
    }

    private void report(TableProfile profile, Location head) {
        if (profile.rows() == 0) {
            findings.add(DraftRule.NO_ROWS.at(head));
            return;
        }
        if (profile.values().isEmpty()) {
            findings.add(DraftRule.NO_NUMBERS.at(head));
        }
        if (profile.columns().size() == 1) {
            findings.add(DraftRule.ONE_COLUMN.at(head, profile.columns().get(0).name()));
        }
    }
}
