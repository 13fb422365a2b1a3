package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** XLS-3: why a workbook is not opened. */
public enum UnsafeWorkbookRule implements Rule {
    TOO_MANY_PARTS(error("XLS-3").as("too-many-parts")),
    PART_TWICE(error("XLS-3").as("part-twice")),
    NOT_UTF_8(error("XLS-3").as("not-utf-8")),
    TEXTS_TWICE(error("XLS-3").as("texts-twice")),
    NO_SUCH_TEXT(error("XLS-3").as("no-such-text")),
    ZEROS(error("XLS-3").as("zeros")),
    TEXT_TOO_LONG(error("XLS-3").as("text-too-long")),
    TOO_LARGE(error("XLS-3").as("too-large")),
    DTD(error("XLS-3").as("dtd")),
    TOO_DEEP(error("XLS-3").as("too-deep")),
    TOO_MANY_ATTRIBUTES(error("XLS-3").as("too-many-attributes")),
    TOO_MANY_ELEMENTS(error("XLS-3").as("too-many-elements")),
    TOO_MANY_MERGES(error("XLS-3").as("too-many-merges")),
    NO_ROW_NUMBER(error("XLS-3").as("no-row-number")),
    CELL_OUTSIDE(error("XLS-3").as("cell-outside")),
    TOO_MANY_FORMULAS(error("XLS-3").as("too-many-formulas")),
    FORMULA_TOO_LONG(error("XLS-3").as("formula-too-long")),
    MERGES_NOWHERE(error("XLS-3").as("merges-nowhere"));

    private final Definition definition;

    UnsafeWorkbookRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
