package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with {@code report.yaml}. */
public enum SettingsRule implements Rule {
    FINAL_WITHOUT_DATE(error("SET-1")),
    FINAL_WITHOUT_REFERENCE(error("SET-2")),
    ANNEX_ABSENT(warning("SET-3", "annex")),
    FINAL_ANNEX_ABSENT(error("SET-4", "annex")),
    OTHER_STANDARD(error("SET-5", "standard"));

    private final Definition definition;

    SettingsRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
