package nl.overzicht.render.site;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** Rules that the finished site can break. */
public enum SiteRule implements Rule {
    DEAD_LINK(error("LNK-1", "address"));

    private final Definition definition;

    SiteRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
