package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with a file as a whole. */
public enum FileRule implements Rule {
    FILE_MISSING(error("FILE-1")),
    GIVEN_FILE_MISSING(error("FILE-1").as("given")),
    NOT_ENCODED(error("FILE-2", "charset", "byte")),
    OTHER_ENCODING(error("FILE-2", "charset", "other").as("other")),
    TOO_LARGE(error("FILE-3", "limit")),
    NOT_READABLE(error("FILE-4")),
    OUTSIDE(error("FILE-5")),
    ODD_NAME(error("FILE-6", "name")),
    DEVICE_NAME(error("FILE-6", "name").as("device")),
    NO_TEXT_NAME(error("FILE-6", "name").as("text")),
    NO_EDITION_NAME(error("FILE-6", "name").as("edition")),
    NO_MAPPING_NAME(error("FILE-6", "name").as("mapping")),
    NO_TABLE_NAME(error("FILE-6", "name").as("table")),
    NO_KIND_OF_TABLE(error("FILE-6", "name").as("kind")),
    NO_DESCRIPTION_NAME(error("FILE-6", "name").as("schema")),
    CONTROL_CHARACTER(error("FILE-7", "character")),
    CONTROL_CHARACTERS(error("FILE-7", "character", "count", "places").as("many")),
    NOT_READ(warning("FILE-8")),
    TEXT_NOT_READ(warning("FILE-8").as("text")),
    TABLE_NOT_READ(warning("FILE-8").as("table")),
    ATTACHMENT_NOT_READ(warning("FILE-8").as("attachment")),
    NO_TEXT_FILE(error("FILE-9")),
    OLD_WORKBOOK_FILE(error("FILE-9").as("old")),
    OPEN_DOCUMENT_FILE(error("FILE-9").as("opendocument")),
    JSON_FILE(error("FILE-9").as("json")),
    SECOND_FILE(error("FILE-10", "file")),
    SECOND_REPORT(error("FILE-10").as("report")),
    HIDDEN_CHARACTER(error("FILE-11", "character")),
    HIDDEN_CHARACTERS(error("FILE-11", "character", "count", "places").as("many")),
    ALIKE_NAMES(error("FILE-12", "other")),
    NO_CONTENT(error("FILE-13")),
    NO_FOLDER(error("FILE-13").as("missing")),
    CONTENT_ABOVE(error("FILE-13").as("above")),
    CONTENT_BELOW(error("FILE-13", "folder").as("below")),
    TEXT_AS_CONTENT(error("FILE-13").as("text")),
    TABLE_AS_CONTENT(error("FILE-13").as("table")),
    FILE_AS_CONTENT(error("FILE-13").as("file"));

    private final Definition definition;

    FileRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
