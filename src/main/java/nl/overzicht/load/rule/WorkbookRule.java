package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with a workbook. */
public enum WorkbookRule implements Rule {
    NO_WORKBOOK(error("XLS-1")),
    WEB_PAGE(error("XLS-1").as("page")),
    OPEN_DOCUMENT(error("XLS-1").as("opendocument")),
    OLD_WORKBOOK(error("XLS-2")),
    DAMAGED_WORKBOOK(error("XLS-4")),
    NO_SHEET(error("XLS-5", "sheet")),
    WHICH_SHEET(error("XLS-6", "sheets", "declaration")),
    SHEET_NOT_READ(notice("XLS-7")),
    HIDDEN_SHEET_NOT_READ(notice("XLS-7").as("hidden")),
    HIDDEN_SHEET_READ(notice("XLS-8")),
    HIDDEN_ROWS(notice("XLS-9", "count")),
    HIDDEN_COLUMNS(notice("XLS-10", "count")),
    FORMULA(notice("XLS-11", "column", "count")),
    ERROR_VALUE(error("XLS-12", "value")),
    NO_RESULT(error("XLS-13")),
    TRUTH(error("XLS-14", "value")),
    MERGED(error("XLS-15")),
    CELL_WITHOUT_HEAD(error("XLS-16")),
    ROUNDED(notice("XLS-17", "column", "count")),
    NUMBER_AS_TEXT(notice("XLS-18", "column", "count")),
    DAMAGED_TEXT(error("XLS-19")),
    SHOWS_OTHER(warning("XLS-20", "column", "count", "shown", "held")),
    SHOWS_OTHER_TEXT(warning("XLS-20", "column", "count", "shown", "held").as("text")),
    SHOWS_CURRENCY(warning("XLS-20", "column", "count", "shown", "held", "unit").as("currency")),
    SHOWS_OTHER_AMOUNT(error("XLS-21", "column", "count", "shown", "held", "unit")),
    SHOWS_PERCENT(error("XLS-21", "column", "count", "shown", "held").as("percent")),
    SHOWS_SAME(notice("XLS-22", "column", "count", "shown", "held", "unit"));

    private final Definition definition;

    WorkbookRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
