package nl.overzicht.publish;

import static nl.overzicht.finding.Definition.error;

import java.nio.file.Path;
import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;

/** Why an output is not written. */
public enum PublishRule implements Rule {
    BUSY(error("PUB-1")),
    FOREIGN(error("PUB-2")),
    NO_FOLDER(error("PUB-3")),
    NO_MANIFEST(error("PUB-4")),
    THERE_ALREADY(error("PUB-5"));

    private final Definition definition;

    PublishRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** A finding about a file or a folder, its path as the user gave it. */
    Finding of(Path place) {
        return at(Location.of(place.toString()));
    }
}
