package nl.overzicht.load.reference;

import java.util.stream.Stream;
import nl.overzicht.content.Places;
import nl.overzicht.finding.Text;

/** The ids of everything that other things may refer to, by kind. */
public record References(
        Ids streams,
        Ids areas,
        Ids sources,
        Ids organisations,
        Ids quantities,
        Ids statuses,
        Ids statements,
        Ids milestones,
        Ids toezeggingen,
        Ids unknowns) {

    /** Without any id yet. */
    public static References empty() {
        return new References(
                new Ids("stream", new Text("stroom", "stream")),
                new Ids("area", new Text("gebied", "area")),
                new Ids("source", new Text("bron", "source")),
                new Ids("organisation", new Text("organisatie", "organisation")),
                new Ids("quantity", new Text("grootheid", "quantity")),
                new Ids("status", new Text("status", "status")),
                new Ids("statement", new Text("uitspraak", "statement")),
                new Ids("milestone", new Text("mijlpaal", "milestone")),
                new Ids("toezegging", new Text("toezegging", "toezegging")),
                new Ids("unknown", new Text("onbekende", "unknown")));
    }

    /** Adds the places of all things, and which kinds are incomplete. */
    public void reportTo(Places.Builder places) {
        Stream.of(
                        streams,
                        areas,
                        sources,
                        organisations,
                        quantities,
                        statuses,
                        statements,
                        milestones,
                        toezeggingen,
                        unknowns)
                .forEach(ids -> reportTo(ids, places));
    }

    private static void reportTo(Ids ids, Places.Builder places) {
        places.rows(ids.kind(), ids.places());
        if (!ids.isComplete()) {
            places.incomplete(ids.kind());
        }
    }
}
