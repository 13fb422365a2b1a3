package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with the card of an edition. */
public enum EditionRule implements Rule {
    TWO_EDITIONS(error("EDI-1", "edition", "date")),
    NOT_EARLIER(error("EDI-2", "edition", "date")),
    OTHER_FOLDER(error("EDI-3", "edition", "folder")),
    NOT_AS_KEPT(error("EDI-4", "edition", "later")),
    NOT_THERE(error("EDI-4", "edition", "later").as("gone"));

    private final Definition definition;

    EditionRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
