package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with the description beside a table, and with a table beside its description. */
public enum PackageRule implements Rule {
    BROKEN_CONSTRAINT(error("DPK-1", "column", "count", "value", "constraint")),
    NO_DESCRIPTION(error("DPK-2", "why")),
    NO_CHARACTER(error("DPK-2", "character").as("character")),
    NO_RESOURCE(error("DPK-2", "table").as("resource")),
    NOT_FOLLOWED(warning("DPK-3", "reference")),
    KEYS_NOT_FOLLOWED(warning("DPK-3", "reference").as("keys")),
    NO_SUCH_FIELD(warning("DPK-4", "field", "table"));

    private final Definition definition;

    PackageRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
