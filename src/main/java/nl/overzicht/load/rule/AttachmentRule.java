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
    ANNEX_NO_PDF(warning("ATT-6", "annex")),
    NO_PICTURE(error("ATT-7")),
    EMPTY_PICTURE(error("ATT-7").as("empty")),
    CUT_PICTURE(error("ATT-7").as("cut")),
    UNUSUAL_PICTURE(error("ATT-7").as("unusual")),
    OTHER_FORMAT(error("ATT-8", "format")),
    UNPUBLISHED_FORMAT(error("ATT-8", "format").as("unpublished")),
    PICTURE_TOO_LARGE(error("ATT-9", "width", "height", "pixels", "side")),
    PICTURE_TOO_NARROW(error("ATT-10", "width", "height", "ratio"));

    private final Definition definition;

    AttachmentRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
