package nl.overzicht.render.factsheet;

import static nl.overzicht.finding.Definition.notice;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Notices about the factsheets: FCT-1 to FCT-3. */
public enum FactsheetRule implements Rule {
    LEFT_OUT(notice("FCT-1", "areas")),
    TOO_LONG(notice("FCT-2", "title", "pages")),
    SEVERAL_TOO_LONG(notice("FCT-2", "count", "title", "pages").as("several")),
    FEW_LINES(notice("FCT-3", "title", "lines")),
    SEVERAL_WITH_FEW_LINES(notice("FCT-3", "count", "title", "lines").as("several")),
    FEW_LINES_OF_AREA(notice("FCT-3", "title", "lines").as("area")),
    SEVERAL_AREAS_WITH_FEW_LINES(notice("FCT-3", "count", "title", "lines").as("areas"));

    private final Definition definition;

    FactsheetRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
