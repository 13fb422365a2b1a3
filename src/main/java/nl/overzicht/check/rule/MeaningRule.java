package nl.overzicht.check.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Rules about the meaning of data and texts. */
public enum MeaningRule implements Rule {
    UNMENTIONED_ATTACHMENT(warning("ATT-5")),
    FACT_CLASH(error("STM-20", "id")),
    SUM_CLASH(error("STM-20", "id").as("sum")),
    PARTS_DIFFER_FROM_WHOLE(error("STM-21", "id", "sum", "whole")),
    PART_OF_OTHER_YEARS(error("STM-21", "id", "years", "whole", "span").as("years")),
    PARTS_ABOVE_YEAR(error("STM-21", "id", "year", "sum", "whole").as("year")),
    OTHER_UNIT(error("STM-22", "id", "other")),
    UNEXPLAINED_DIFFERENCE(notice("STM-23", "other", "says", "leading", "amount")),
    OTHER_YEARS(notice("STM-23", "other", "years", "leading", "span").as("years")),
    YEARLY_WITHOUT_YEARS(error("STM-24", "id").ofRow("id")),
    TWO_LEADERS(error("STM-25", "id", "other")),
    SAME_MATTER(error("STM-25", "id", "other").as("sum")),
    SAME_AMOUNT(error("STM-25", "id", "other").as("amount")),
    UNCERTAIN_MOMENT(error("STM-25", "id", "other").as("moment")),
    OVERLAPPING_YEARS(error("STM-25", "id", "other").as("years")),
    MAPPED_WITHOUT_ITEM(error("STM-25", "id", "other", "count", "mapping").as("mapped")),
    NEGATIVE_ITEM(error("STM-25", "id", "other").as("negative")),
    STATUS_GOES_BACK(warning("STM-26", "later", "now", "earlier", "before")),
    OUTSIDE_PROGRAMME(warning("STM-27", "id", "from", "to", "begin", "end").ofRow("id")),
    TWO_UNITS(notice("STM-28", "id", "unit", "other", "another").ofRow("id")),
    PARTS_ABOVE_WHOLE(error("STM-29", "id", "whole", "dimension", "sum")),
    YEARS_PARTLY_INSIDE(warning("STM-30", "id", "other").ofRow("id")),
    UNRELATED_ROWS(warning("STM-30", "id", "other").as("unrelated").ofRow("id")),
    NEWER_PARTS(warning("STM-31", "id", "moment", "dimension", "later")),
    ROWS_SET_ASIDE(notice("STM-32", "count", "sums")),
    SIGN_CHANGES(warning("STM-33", "by", "other", "id", "amount")),
    REPLACED_WITHOUT_ITEM(warning("STM-34", "mapping", "count", "id", "by")),
    SUM_TOO_LARGE(error("STM-35", "sum", "count", "id")),
    STREAM_WITHOUT_STATEMENT(notice("STR-3", "stream")),
    UNUSED_SOURCE(notice("SRC-1", "source")),
    UNUSED_TERM(notice("SET-9", "term")),
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
