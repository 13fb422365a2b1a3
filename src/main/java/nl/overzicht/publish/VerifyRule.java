package nl.overzicht.publish;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;

import java.nio.file.Path;
import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;

/** Differences between a folder and its manifest. */
public enum VerifyRule implements Rule {
    CHANGED(error("VER-1")),
    LOST(error("VER-2")),
    ADDED(error("VER-3")),
    NO_MANIFEST(error("VER-4")),
    BROKEN_MANIFEST(error("VER-4").as("broken")),
    INTERRUPTED(error("VER-5")),
    FOREIGN(notice("VER-6")),
    FOR_A_HOST(notice("VER-6").as("host")),
    LINE_ENDINGS(error("VER-7")),
    NOT_LISTED(error("VER-8")),
    LINKED(error("VER-8", "page").as("linked")),
    OTHER_PAGES(error("VER-9", "listed", "pages")),
    NO_PAGES(error("VER-9", "pages").as("none"));

    private final Definition definition;

    VerifyRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** A finding about a file or a folder, with its path as the user gave it. */
    Finding of(Path place, Object... values) {
        return at(Location.of(place.toString().replace('\\', '/')), values);
    }
}
