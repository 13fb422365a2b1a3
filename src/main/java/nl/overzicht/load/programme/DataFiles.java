package nl.overzicht.load.programme;

import java.util.List;
import java.util.Optional;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.reference.References;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/**
 * The YAML files below {@code data/}, opened with their ids collected, so that any value may refer to anything in them.
 *
 * @param programme the keys of {@code programme.yaml}; empty: it could not be read
 * @param organisations entries with unique ids, as are the following lists
 */
record DataFiles(
        Optional<Node.Keys> programme,
        List<Node.Keys> organisations,
        List<Node.Keys> unknowns,
        List<Node.Keys> streams,
        List<Node.Keys> sources,
        List<Node.Keys> milestones,
        List<Node.Keys> toezeggingen) {

    /** Opens the files; one that cannot be read is a finding and is absent. */
    static DataFiles open(Reading reading) {
        Optional<Node.Keys> programme = reading.keys("data/programme.yaml", "programme");
        programme.ifPresent(keys -> reading.place("programme", "", keys));
        References references = reading.references();
        return new DataFiles(
                programme,
                reading.entries(programme, "organisations", references.organisations()),
                reading.entries(programme, "unknowns", references.unknowns()),
                readRequired("streams", references.streams(), reading),
                readRequired("sources", references.sources(), reading),
                readOptional("milestones", references.milestones(), reading),
                readOptional("toezeggingen", references.toezeggingen(), reading));
    }

    private static List<Node.Keys> readRequired(String name, Ids ids, Reading reading) {
        List<Node.Keys> entries = reading.entries(reading.keys(path(name), name), name, ids);
        if (entries.isEmpty()) {
            ids.incomplete(); // the absence itself has been reported
        }
        return entries;
    }

    private static List<Node.Keys> readOptional(String name, Ids ids, Reading reading) {
        return reading.entries(reading.keysIfThere(path(name), name), name, ids);
    }

    private static String path(String name) {
        return "data/" + name + ".yaml";
    }
}
