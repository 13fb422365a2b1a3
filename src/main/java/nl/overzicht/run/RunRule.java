package nl.overzicht.run;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can stop a run as a whole. */
public enum RunRule implements Rule {
    TOO_LARGE(error("SIZ-1", "statements", "limit")),
    TEMPLATE_FAILS(error("TPL-1", "reason")),
    CALLS_ITSELF(error("TPL-1").as("itself")),
    TAKES_LONG(error("TPL-1").as("time")),
    WRITES_MUCH(error("TPL-1").as("length")),
    TAKES_MEMORY(error("TPL-1").as("memory")),
    TOO_DEEP(error("TPL-1").as("depth")),
    NO_XML(error("TPL-6", "reason")),
    NO_ELEMENT_OF_PAPER(error("TPL-6", "element").as("element")),
    BREAKS(error("TPL-6").as("layout")),
    NO_TEXT(error("TPL-7").as("text")),
    A_FOLDER(error("TPL-7").as("folder")),
    NO_PROFILE(error("TPL-7").as("profile")),
    NAME_ABSENT(error("TPL-1", "name").as("name")),
    UNUSED(warning("TPL-8", "file")),
    ASKS_A_HOST(error("TPL-10", "address").as("host")),
    ASKS_A_FILE(error("TPL-10", "address").as("file")),
    UNKNOWN_EDITION(error("REV-1", "edition")),
    NO_EDITIONS(error("REV-1", "edition").as("none")),
    UNREADABLE_EDITION(warning("REV-2")),
    COPY_AS_LETTER(error("REV-3", "name")),
    UNKNOWN_LETTER(error("REV-4", "letter")),
    NO_REPORT(error("REV-5"));

    private final Definition definition;

    RunRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
