package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with the foreign table and its mapping. */
public enum MappingRule implements Rule {
    NO_SUCH_COLUMN(error("MAP-1", "column", "table")),
    NO_COLUMN_AT_ALL(error("MAP-1", "count", "table", "head").as("none")),
    NO_SEPARATOR(error("MAP-1", "table", "head", "separator").as("separator")),
    COLUMN_TWICE(error("MAP-2", "column", "table")),
    COLUMN_TWICE_IN_ROWS(error("MAP-2", "column", "table", "rows", "name").as("rows")),
    FIELD_MISSING(error("MAP-3", "field")),
    UNIT_MISSING(error("MAP-3", "field").as("unit")),
    FIELD_TWICE(error("MAP-4", "field")),
    UNTRANSLATED(error("MAP-5", "word", "field", "mapping")),
    SEVERAL_MEANINGS(error("MAP-5", "word", "field", "meanings", "mapping").as("several")),
    NO_KEY(error("MAP-6", "column")),
    NO_KEY_BELOW_ONE(error("MAP-6", "column").as("below")),
    TOTAL_DIFFERS(error("MAP-7", "total", "sum", "difference")),
    TOTAL_EXPLAINED(notice("MAP-8", "total", "sum", "difference", "note")),
    NOT_COMPARED(warning("MAP-9")),
    ROWS_NOT_ADDED(warning("MAP-9").as("sum")),
    TOTAL_EMPTY(warning("MAP-9").as("empty")),
    TOTAL_UNREADABLE(warning("MAP-9", "total").as("unreadable")),
    TOTAL_IN_OTHER_UNIT(warning("MAP-9", "total", "units").as("unit")),
    NOT_MAPPED(warning("MAP-10")),
    NO_TABLE(warning("MAP-10").as("none")),
    OTHER_FORMAT(warning("MAP-10").as("format")),
    NO_SINGLE_TEST(error("MAP-11")),
    NOTHING_READ(warning("MAP-12", "mapping")),
    NO_HEAD_ROW(error("MAP-13", "rows")),
    ROWS_IN_NO_ORDER(error("MAP-14")),
    NOTHING_ABOVE(error("MAP-15", "column", "count")),
    MERGED_CELL(error("MAP-16", "column", "count")),
    MERGED_VALUE(error("MAP-16", "column", "count").as("value")),
    MERGED_WITH_HEAD(error("MAP-16", "column", "count", "rows").as("head")),
    NOTHING_TELLS_APART(error("MAP-17")),
    NO_SINGLE_SOURCE(error("MAP-18")),
    NO_SUCH_PART(error("MAP-19", "text").ofTable()),
    PART_OF_A_NUMBER(error("MAP-19", "text").as("number").ofTable()),
    DAY_OR_MONTH(error("MAP-20", "text").ofTable()),
    OTHER_UNIT(error("MAP-21", "text", "unit")),
    MEASURE_TWICE(error("MAP-22", "id")),
    CELL_TWICE(error("MAP-23", "column", "count", "quantity", "first", "second")),
    NO_SINGLE_CELL(error("MAP-24")),
    NO_SUCH_CELL(error("MAP-25").as("cell")),
    NO_SUCH_ROW(error("MAP-25").as("row")),
    OTHER_TEXT(error("MAP-25", "from", "found", "place")),
    SAME_TEXT(error("MAP-25", "text").as("same")),
    SEVERAL_ROWS(error("MAP-25", "count").as("several")),
    CORRECTED_TWICE(error("MAP-26", "place")),
    NO_SINGLE_RULE(error("MAP-27")),
    RULE_NOT_KEPT(error("MAP-28", "rows", "rule", "first")),
    RULE_OVER_TEXT(error("MAP-29", "rows", "rule", "text")),
    RULE_OVER_NO_DAY(error("MAP-29", "rows", "rule", "text").as("day")),
    ROWS_LEFT_OUT(notice("MAP-30", "count", "rules")),
    TOTALS_ROUNDED(notice("MAP-31", "count", "most", "rounding")),
    BROKEN_YEAR(error("MAP-32", "year", "field").ofTable()),
    OTHER_SCALE_IN_HEAD(warning("MAP-33", "column", "head", "unit")),
    OTHER_SCALE_ABOVE(warning("MAP-33", "title", "head", "unit").as("above")),
    TOTAL_WITHHELD(notice("MAP-34", "total", "sum", "rest", "count")),
    WITHHELD(notice("MAP-35", "count")),
    TOTAL_NOT_PUBLISHED(notice("MAP-35").as("total")),
    VALUE_FROM_ABOVE(error("MAP-36", "column")),
    TOTAL_OF_NO_SUM(notice("MAP-37", "count", "column")),
    FILLS_MANY(notice("MAP-38", "text", "column", "count")),
    WHOLE_OF_NOTHING(error("MAP-39")),
    WHOLE_OF_A_PART(error("MAP-39", "scope").as("part")),
    WHOLE_OF_SEVERAL(error("MAP-39", "fields").as("several")),
    TOTAL_AS_ROW(warning("MAP-40", "column", "count", "text")),
    INCOME_AS_ROW(warning("MAP-40", "column", "count", "text").as("income")),
    OTHER_YEAR_IN_NAME(warning("MAP-41", "column", "year")),
    MARK_OF_A_NUMBER(error("MAP-42", "mark")),
    ROW_AS_MUCH_AS_OTHERS(warning("MAP-43", "count", "column")),
    NOTHING_IN_CELL(error("MAP-44", "cell")),
    OPEN_QUESTIONS(warning("MAP-45", "count", "question")),
    AMOUNT_AS_NOTHING(warning("MAP-46", "count", "text"));

    private final Definition definition;

    MappingRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
