package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with the rows and columns of a table. */
public enum TableRule implements Rule {
    UNKNOWN_COLUMN(error("CSV-1", "column")),
    UNDECLARED_COLUMN(error("CSV-1", "column").as("areas")),
    MISSING_COLUMN(error("CSV-2", "column")),
    DUPLICATE_COLUMN(error("CSV-3", "column")),
    TOO_FEW_CELLS(error("CSV-4", "cells", "head")),
    TOO_MANY_CELLS(error("CSV-5", "cells", "head")),
    EMPTY_CELL(error("CSV-6", "column")),
    EMPTY_VALUE(error("CSV-6", "column").as("value")),
    BAD_QUOTE(error("CSV-7")),
    NO_HEAD(error("CSV-8", "names")),
    OTHER_SEPARATOR(error("CSV-9", "separator", "declaration")),
    CELL_TOO_LONG(error("CSV-10").as("cell")),
    ROW_TOO_LONG(error("CSV-10").as("row")),
    TWO_SEPARATORS(error("CSV-11", "separator", "place", "declared"));

    private final Definition definition;

    TableRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
