package nl.overzicht.check.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with data and texts that could be read. */
public enum MeaningRule implements Rule {
    UNMENTIONED_ATTACHMENT(warning("ATT-5")),
    FACT_CLASH(error("STM-20", "id")),
    PARTS_DIFFER_FROM_WHOLE(error("STM-21", "id", "sum", "whole")),
    OTHER_UNIT(error("STM-22", "id", "other")),
    UNEXPLAINED_DIFFERENCE(notice("STM-23", "other", "says", "leading", "amount")),
    YEARLY_WITHOUT_YEARS(error("STM-24", "id")),
    TWO_LEADERS(warning("STM-25", "id", "other")),
    STATUS_GOES_BACK(warning("STM-26", "later", "now", "earlier", "before")),
    OUTSIDE_PROGRAMME(warning("STM-27", "id", "from", "to", "begin", "end")),
    TWO_UNITS(warning("STM-28", "id", "unit", "other", "another")),
    STREAM_WITHOUT_STATEMENT(notice("STR-3", "stream")),
    UNUSED_SOURCE(notice("SRC-1", "source")),
    TOEZEGGING_LATE(warning("TZG-1", "toezegging"));

    private final Definition definition;

    MeaningRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
