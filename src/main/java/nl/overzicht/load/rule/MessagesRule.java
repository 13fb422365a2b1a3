package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with an author's own messages. */
public enum MessagesRule implements Rule {
    UNKNOWN_MESSAGE(error("TPL-2", "key")),
    MESSAGE_TWICE(error("TPL-3", "key", "line")),
    BAD_ESCAPE(error("TPL-4")),
    NO_CHARACTER(error("TPL-4", "key", "character").as("character")),
    UNKNOWN_PLACE(error("TPL-5", "key", "place", "ours")),
    NEW_MESSAGES(notice("TPL-9", "count", "keys"));

    private final Definition definition;

    MessagesRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
