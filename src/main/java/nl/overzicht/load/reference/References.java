package nl.overzicht.load.reference;

import java.util.stream.Stream;
import nl.overzicht.content.Places;
import nl.overzicht.finding.BilingualText;

/** The ids of all entities that can be referred to, by kind. */
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

    /** A new instance without ids. */
    public static References empty() {
        return new References(
                new Ids("stream", new BilingualText("stroom", "stream")),
                new Ids("area", new BilingualText("gebied", "area")),
                new Ids("source", new BilingualText("bron", "source")),
                new Ids("organisation", new BilingualText("organisatie", "organisation")),
                new Ids("quantity", new BilingualText("grootheid", "quantity")),
                new Ids("status", new BilingualText("status", "status")),
                new Ids("statement", new BilingualText("uitspraak", "statement")),
                new Ids("milestone", new BilingualText("mijlpaal", "milestone")),
                new Ids("toezegging", new BilingualText("toezegging", "toezegging")),
                new Ids("unknown", new BilingualText("onbekende", "unknown")));
    }

    /** Adds the locations of all entities, and which kinds are incomplete. */
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
