package nl.overzicht.run;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** The rules about a run as a whole; their findings stop it. */
public enum RunRule implements Rule {
    TOO_LARGE(error("SIZ-1", "statements", "limit")),
    UNKNOWN_EDITION(error("REV-1", "edition")),
    NO_EDITIONS(error("REV-1", "edition").as("none")),
    UNREADABLE_EDITION(warning("REV-2")),
    COPY_AS_LETTER(error("REV-3", "name")),
    UNKNOWN_LETTER(error("REV-4", "letter")),
    NO_REPORT(error("REV-5"));

    private final Definition definition;

    RunRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
