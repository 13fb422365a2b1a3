package nl.overzicht.publish;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;
import static nl.overzicht.finding.Definition.warning;

import java.nio.file.Path;
import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;

/** Why an output is not written. */
public enum PublishRule implements Rule {
    BUSY(error("PUB-1")),
    FOREIGN(error("PUB-2")),
    LINK(error("PUB-2").as("link")),
    NO_FOLDER(error("PUB-3")),
    NO_MANIFEST(error("PUB-4")),
    NO_WORKPLACE(error("PUB-3").as("workplace")),
    THERE_ALREADY(error("PUB-5")),
    NO_JOURNAL(warning("PUB-6", "aside")),
    MOUNTED(error("PUB-7")),
    KEPT(notice("PUB-8"));

    private final Definition definition;

    PublishRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** A finding about a file or a folder, with its path as the user gave it. */
    Finding of(Path place, Object... values) {
        return at(Location.of(place.toString()), values);
    }

    /** A finding about a file in the output, whose name may have any form. */
    Finding of(Path output, String path) {
        return at(Location.of(output + "/" + OutputPath.toLine(path)));
    }
}
