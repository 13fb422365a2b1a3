package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with a table that is JSON. */
public enum JsonRule implements Rule {
    NO_JSON(error("JSON-1")),
    TEXT_FOR_JSON(error("JSON-1").as("text")),
    TOO_DEEP(error("JSON-2")),
    NO_LIST(error("JSON-3", "path")),
    OTHER_THAN_LIST(error("JSON-3", "path").as("other")),
    WHICH_LIST(error("JSON-3", "lists").as("which")),
    LINES_FOR_LIST(error("JSON-3").as("lines")),
    LIST_FOR_LINES(error("JSON-3").as("list")),
    NO_TABLE(error("JSON-3").as("no-table")),
    MEMBER_TWICE(error("JSON-4", "column", "count")),
    NOTHING_THERE(error("JSON-5", "column", "count")),
    NOTHING_IN_SOME(notice("JSON-6", "column", "count")),
    NOT_ONE_VALUE(error("JSON-7", "column", "count")),
    NO_ROW(error("JSON-8", "count")),
    DAMAGED_TEXT(error("JSON-9", "column", "count")),
    NO_SUCH_KEY(error("JSON-10", "key")),
    PATH_OF_NO_JSON(error("JSON-10", "key").as("path"));

    private final Definition definition;

    JsonRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
