package nl.overzicht.run.template;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** The rules about templates of an author. */
public enum TemplateRule implements Rule {
    TEMPLATE_FAILS(error("TPL-1", "reason")),
    CALLS_ITSELF(error("TPL-1").as("itself")),
    TAKES_LONG(error("TPL-1").as("time")),
    WRITES_MUCH(error("TPL-1").as("length")),
    TAKES_MEMORY(error("TPL-1").as("memory")),
    ASKS_THE_TIME(error("TPL-1", "expression").as("moment")),
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
    ASKS_A_FILE(error("TPL-10", "address").as("file"));

    private final Definition definition;

    TemplateRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
