package nl.overzicht.check.prose;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Rules about numbers that are typed in a text. */
public enum TypedNumberRule implements Rule {
    CONTRADICTED(error("PRS-1", "number", "streams", "sources")),
    REPLACED(error("PRS-1", "number", "moment", "later", "since").as("replaced")),
    MISCOMPUTED(error("PRS-1", "number", "streams", "sums").as("computed")),
    WRONG_SHARE(error("PRS-1", "number", "part", "share", "whole").as("share")),
    HISTORY(error("PRS-1", "number", "fact").as("history")),
    RETYPED(warning("PRS-2", "number", "expression")),
    RETYPED_OF_STATUS(warning("PRS-2", "number", "expression", "status", "said").as("status")),
    RETYPED_IN_CELL(warning("PRS-2", "number", "expression", "printed").as("cell")),
    AMBIGUOUS(warning("PRS-3", "number", "facts")),
    MANY(warning("PRS-3", "number", "count").as("many")),
    ELSEWHERE(warning("PRS-3", "number", "count").as("elsewhere")),
    NO_FACT(notice("PRS-4", "number")),
    REMAINDER(notice("PRS-4", "number", "fact").as("remainder")),
    DIFFERENCE(notice("PRS-4", "number", "fact").as("difference")),
    COMPUTED(notice("PRS-4", "number", "rows").as("computed")),
    NEAR_NAME(notice("PRS-5", "name"));

    private final Definition definition;

    TypedNumberRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
