package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with a day, a year or a period. */
public enum DateRule implements Rule {
    NO_DATE(error("DATE-1", "value")),
    FROM_AFTER_TO(error("DATE-2", "from", "to")),
    HALF_PERIOD(error("DATE-3", "column")),
    NO_YEAR(error("DATE-4", "value")),
    NO_MONTH(error("DATE-4", "value").as("month")),
    YEAR_OUT_OF_RANGE(error("DATE-5", "year", "first", "last")),
    MOMENT_OUT_OF_RANGE(error("DATE-5", "year", "first", "last").as("moment"));

    private final Definition definition;

    DateRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
