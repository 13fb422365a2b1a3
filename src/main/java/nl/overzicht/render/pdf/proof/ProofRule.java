package nl.overzicht.render.pdf.proof;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Differences between the source and the printed document. */
public enum ProofRule implements Rule {
    NOT_PRINTED(error("INK-1", "words")),
    SEVERAL_NOT_PRINTED(error("INK-1", "count", "words").as("several")),
    CUT(error("INK-1", "words").as("cut")),
    BROKEN_WORD(notice("INK-2", "word")),
    RIGHT_TO_LEFT(error("INK-3", "words")),
    HEAD_TOO_LONG(error("INK-4", "words"));

    private final Definition definition;

    ProofRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
