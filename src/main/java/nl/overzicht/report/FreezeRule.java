package nl.overzicht.report;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Rules about a report that is to become an edition. */
public enum FreezeRule implements Rule {
    DRAFT(error("FRZ-1"));

    private final Definition definition;

    FreezeRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
