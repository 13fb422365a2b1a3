package nl.overzicht.check.letter;

import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Rules about text that the letter would print twice. */
public enum LetterFrameRule implements Rule {
    SALUTATION_TWICE(warning("LET-5", "words", "salutation")),
    CLOSING_TWICE(warning("LET-5", "words").as("closing")),
    NAME_TWICE(warning("LET-5", "words").as("name"));

    private final Definition definition;

    LetterFrameRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
