package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.notice;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with an attachment. */
public enum AttachmentRule implements Rule {
    NO_PDF(error("ATT-1")),
    PDF_ENCRYPTED(error("ATT-2")),
    PDF_WITHOUT_TITLE(warning("ATT-3")),
    PDF_NOT_ARCHIVAL(notice("ATT-4")),
    ANNEX_NO_PDF(warning("ATT-6", "annex"));

    private final Definition definition;

    AttachmentRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
