package nl.overzicht.render.pdf;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Rules about what cannot be printed. */
public enum PaperRule implements Rule {
    NO_GLYPH(error("LET-1", "character", "point")),
    BAD_DICTIONARY(error("LET-2", "part")),
    NO_FONTS(error("LET-3")),
    TOO_WIDE(error("LET-4", "table"));

    private final Definition definition;

    PaperRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
