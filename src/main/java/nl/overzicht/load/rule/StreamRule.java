package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with a stream. */
public enum StreamRule implements Rule {
    LIST_WITHOUT_SCOPE(error("STR-1", "scope")),
    SCOPE_WITHOUT_LIST(error("STR-2"));

    private final Definition definition;

    StreamRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
