package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with a file of the theme. */
public enum ThemeRule implements Rule {
    NOT_IN_THEME(error("THM-1", "file")),
    NO_THEME_FILE(error("THM-2", "file")),
    OTHER_HOST(error("THM-3", "address")),
    NO_LOGO(error("THM-4", "file")),
    NO_TRUE_TYPE(error("THM-5", "file")),
    NOT_EMBEDDABLE(error("THM-6", "file")),
    UNREADABLE(error("THM-7", "format")),
    OBSCURE(error("THM-8", "what")),
    NO_CHARACTER(error("THM-9", "character"));

    private final Definition definition;

    ThemeRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
