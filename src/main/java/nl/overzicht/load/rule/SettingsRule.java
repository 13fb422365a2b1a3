package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with {@code report.yaml}. */
public enum SettingsRule implements Rule {
    FINAL_WITHOUT_DATE(error("SET-1")),
    FINAL_WITHOUT_REFERENCE(error("SET-2")),
    FINAL_LETTERS_WITHOUT_REFERENCE(error("SET-2", "letter").as("letters")),
    ANNEX_ABSENT(warning("SET-3", "annex")),
    FINAL_ANNEX_ABSENT(error("SET-4", "annex")),
    OTHER_STANDARD(error("SET-5", "standard")),
    LETTER_BESIDE_LETTERS(error("SET-6")),
    SHARED_BY_LETTERS(error("SET-7", "key")),
    LONG_CLASSIFICATION(error("SET-8", "length", "most")),
    BLANKS(warning("SET-10", "count", "text")),
    FINAL_WITH_BLANKS(error("SET-11", "count", "text")),
    ANNEX_WITHOUT_REPORT(error("SET-12")),
    REPORT_WITH_FILE(error("SET-12", "file").as("file")),
    REPORT_WITHOUT_TEXT(warning("SET-13")),
    MADE_UP(notice("SET-14", "count", "title")),
    FINAL_WITH_MADE_UP(error("SET-15", "count", "title"));

    private final Definition definition;

    SettingsRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
