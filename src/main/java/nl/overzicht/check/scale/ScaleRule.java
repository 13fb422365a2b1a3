package nl.overzicht.check.scale;

import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Rules about numbers that may be correct but are likely stated in the wrong unit. */
public enum ScaleRule implements Rule {
    FAR_FROM_NEIGHBOUR(warning("STM-36", "id", "amount", "times", "other", "another")),
    FAR_FROM_NEIGHBOURS(warning("STM-36", "id", "amount", "times", "other", "another", "count")
            .as("many")),
    MORE_THAN_ALL_OTHERS(warning("STM-37", "id", "amount", "other", "another")),
    MORE_THAN_A_COUNTRY(warning("STM-37", "id", "amount").as("country"));

    private final Definition definition;

    ScaleRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
