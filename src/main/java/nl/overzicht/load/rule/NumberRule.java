package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with a number. */
public enum NumberRule implements Rule {
    NO_NUMBER(error("NUM-1", "value", "mark")),
    OTHER_MARK(error("NUM-1", "value", "mark", "declaration").as("mark")),
    EXPONENT(error("NUM-1", "value").as("exponent")),
    PERCENTAGE(error("NUM-1", "value").as("percent")),
    AMBIGUOUS_NUMBER(error("NUM-2", "value", "declaration").ofTable()),
    NO_COUNT_OF_YEARS(error("NUM-3", "value")),
    FRACTION(error("NUM-4", "value").as("fraction")),
    NEGATIVE(error("NUM-4", "value").as("negative")),
    YEARS_REVERSED(error("NUM-5", "least", "most")),
    TOO_LARGE(error("NUM-6", "value", "unit")),
    THREE_DECIMALS(warning("NUM-7", "column", "count", "number", "unit"));

    private final Definition definition;

    NumberRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
