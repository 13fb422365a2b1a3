package nl.overzicht.check.site;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Rules about the links and the navigation of the site, its path and its address. */
public enum NavigationRule implements Rule {
    DEAD_FOOT_LINK(error("NAV-1", "address")),
    NO_OWN_PAGE(error("NAV-2", "page")),
    NAMED_TWICE(error("NAV-2", "page").as("twice")),
    PAGE_OF_OURS(error("NAV-2", "page").as("ours")),
    UNSHOWN_PAGE(error("NAV-3", "page")),
    NO_PATH(error("NAV-4", "base")),
    OTHER_PATH(error("NAV-4", "base", "path").as("url")),
    NOT_FOR_THE_FOOT(error("NAV-5", "what")),
    CARD_WITHOUT_ADDRESS(warning("NAV-6"));

    private final Definition definition;

    NavigationRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
