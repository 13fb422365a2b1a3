package nl.overzicht.draft.place;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** The rules about foreign tables that cannot be mapped automatically. */
public enum DraftRule implements Rule {
    NO_HEAD(error("DRF-1")),
    NO_NUMBERS(warning("DRF-2")),
    ONE_COLUMN(warning("DRF-3", "column")),
    NOTHING_TO_BUILD(error("DRF-4")),
    NO_ROWS(error("DRF-5"));

    private final Definition definition;

    DraftRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
