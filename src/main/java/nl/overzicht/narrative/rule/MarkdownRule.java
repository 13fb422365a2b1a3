package nl.overzicht.narrative.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Rules about the form of a text. */
public enum MarkdownRule implements Rule {
    UNKNOWN_FACT(error("MD-1", "fact")),
    NO_SUM_OF_YEAR(error("MD-1", "fact", "years").as("year")),
    SECOND_NAME(error("MD-1", "fact", "id").as("second-name")),
    CONFLICTING_ROWS(error("MD-1", "fact", "row", "other", "code").as("conflict")),
    ROWS_OF_OTHER_YEARS(error("MD-1", "fact").as("other-years")),
    BOUNDS_APART(error("MD-1", "fact").as("bounds")),
    UNKNOWN_FIGURE(error("MD-1", "figure").as("figure")),
    UNKNOWN_FORM(error("MD-2", "form", "forms")),
    FORM_OF_FIGURE(error("MD-2", "figure", "form").as("figure")),
    UNFIT_FORM(error("MD-3", "fact", "form")),
    NO_WORDS(error("MD-3", "fact", "form").as("words")),
    NO_NOUN(error("MD-3", "fact", "form", "quantity").as("noun")),
    NO_TRUE_WORDS(error("MD-3", "fact").as("coarse")),
    FIGURE_IN_TEXT(error("MD-4")),
    CUT_EXPRESSION(error("MD-5")),
    OPEN_EXPRESSION(error("MD-6")),
    FACT_IN_ADDRESS(error("MD-7")),
    DEAD_LINK(error("MD-8", "address")),
    PICTURE_WITHOUT_TEXT(error("MD-9")),
    UNKNOWN_PICTURE(error("MD-10", "file")),
    HEADING_LEVEL(error("MD-11", "level", "above")),
    HEADING_LEVEL_OF_REPORT(error("MD-11", "level", "above").as("report")),
    NOTE_WITHOUT_TEXT(error("MD-12", "note")),
    UNCITED_NOTE(error("MD-13", "note")),
    MISPLACED_CALL(error("MD-14")),
    NOTE_CITED_TWICE(error("MD-15", "note")),
    LONG_NOTE(error("MD-16")),
    TABLE_WITHOUT_CAPTION(error("MD-17")),
    RAW_HTML(error("MD-18")),
    LITERAL_WITHOUT_NUMBER(error("MD-19", "text")),
    LEFT_EMPHASIS(warning("MD-20", "mark")),
    LEFT_CODE(warning("MD-20", "mark").as("code")),
    LEFT_LINK(warning("MD-20", "mark").as("link")),
    LEFT_NOTE(warning("MD-20", "mark").as("note")),
    LEFT_BOX(warning("MD-20", "mark").as("box")),
    LEFT_STRIKE(warning("MD-20", "mark").as("strike")),
    LEFT_TAG(warning("MD-20", "mark").as("tag")),
    LEFT_ENTITY(warning("MD-20", "mark").as("entity")),
    LEFT_DEFINITION(warning("MD-20", "mark").as("definition")),
    LEFT_HEADING(warning("MD-20", "mark").as("heading")),
    LEFT_TABLE(warning("MD-20", "mark").as("table")),
    LEFT_ATTRIBUTE(warning("MD-20", "mark").as("attribute")),
    LEFT_BULLET(warning("MD-20", "mark").as("bullet")),
    LEFT_NOTE_SIGN(warning("MD-20", "mark").as("note-sign")),
    SUM_WITHOUT_WITHHELD(notice("MD-21", "fact", "count")),
    NO_CHARACTER(error("MD-22", "reference")),
    EMPTY_TEXT(warning("MD-23")),
    EMPTY_SECTION(warning("MD-24", "heading")),
    HALF_PAGE_NOTE(warning("MD-25", "count", "most")),
    LONG_ADDRESSES(error("MD-26", "most")),
    MANY_NOTES(error("MD-27", "most")),
    NO_CHAPTER(error("MD-28")),
    TEXT_BEFORE_CHAPTER(error("MD-29")),
    CHAPTER_AFTER_ANNEX(error("MD-30")),
    SECOND_HEADING(warning("MD-31", "id", "other")),
    FIGURE_WITHOUT_CAPTION(warning("MD-32")),
    REFERENCE_WITHOUT_NUMBER(error("MD-33", "id")),
    LONG_BLOCK(error("MD-34", "most")),
    LONG_TABLE(error("MD-34", "most").as("table")),
    UNKNOWN_KEY(error("MD-35", "figure", "key", "keys")),
    NO_CHOICE(error("MD-35", "figure", "key").as("none")),
    UNKNOWN_VALUE(error("MD-35", "value", "key").as("value")),
    CHOSEN_TWICE(error("MD-35", "value", "key").as("twice")),
    KEY_WITHOUT_VALUE(error("MD-35", "key").as("form")),
    MANY_DIMENSIONS(error("MD-35").as("many")),
    NOTHING_CHOSEN(error("MD-36", "figure", "choice"));

    private final Definition definition;

    MarkdownRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
