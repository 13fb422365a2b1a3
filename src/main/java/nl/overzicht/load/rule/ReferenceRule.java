package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with ids and with references to them. */
public enum ReferenceRule implements Rule {
    MALFORMED_ID(error("ID-1", "id")),
    DUPLICATE_ID(error("ID-2", "id", "line")),
    DUPLICATE_ID_ELSEWHERE(error("ID-2", "id", "place").as("elsewhere")),
    RESERVED_ID(error("ID-3", "word")),
    RESERVED_WORD(error("ID-4", "kind", "id")),
    AREA_LIKE_STREAM(error("ID-5", "id")),
    UNKNOWN_REFERENCE(error("REF-1", "kind", "id"));

    private final Definition definition;

    ReferenceRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
