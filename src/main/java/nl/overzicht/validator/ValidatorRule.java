package nl.overzicht.validator;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What the validator says about a PDF. */
public enum ValidatorRule implements Rule {
    BROKEN(error("VER-10", "rule", "standard", "count", "description")),
    NO_REPORT(error("VER-11", "standard", "reason"));

    private final Definition definition;

    ValidatorRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
