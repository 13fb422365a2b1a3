package nl.overzicht.load.programme;

import java.util.Optional;
import nl.overzicht.funding.Milestone;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Toezegging;
import nl.overzicht.load.reference.References;
import nl.overzicht.load.run.Moments;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/** Reads a milestone, a parliamentary commitment (toezegging) or a source. An entry without a required date is left out. */
final class EventReader {

    private final Reading reading;
    private final References references;

    EventReader(Reading reading) {
        this.reading = reading;
        this.references = reading.references();
    }

    Optional<Milestone> milestone(Node.Keys keys) {
        Optional<String> stream = reading.refer(references.streams(), keys, "stream");
        Optional<String> source = reading.refer(references.sources(), keys, "source");
        return when(keys, "when").map(when -> new Milestone(keys.text("id"), when, keys.text("title"), stream, source));
    }

    Optional<Toezegging> toezegging(Node.Keys keys) {
        Optional<PartialDate> due = when(keys, "due");
        return when(keys, "made")
                .map(made -> new Toezegging(
                        keys.text("id"),
                        keys.line("number"),
                        made,
                        keys.text("occasion"),
                        keys.text("promise"),
                        keys.text("by"),
                        keys.text("state").equals("fulfilled") ? Toezegging.State.FULFILLED : Toezegging.State.OPEN,
                        keys.text("fulfilled_by"),
                        due));
    }

    Source source(Node.Keys keys) {
        return new Source(
                keys.text("id"),
                keys.text("title"),
                keys.text("citation"),
                keys.text("publisher"),
                when(keys, "date"),
                keys.line("address"),
                keys.text("note"));
    }

    private Optional<PartialDate> when(Node.Keys keys, String key) {
        return Moments.when(keys, key, reading.findings());
    }
}
