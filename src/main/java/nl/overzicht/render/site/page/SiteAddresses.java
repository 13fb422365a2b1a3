package nl.overzicht.render.site.page;

import nl.overzicht.report.SiteMap;

/** Addresses relative to the root of the site, for all templates; a template puts the path to the root before them. */
public record SiteAddresses(
        String homePage,
        String streamsPage,
        String areasPage,
        String yearsPage,
        String letterPage,
        String differencesPage,
        String unknownPage,
        String dataPage,
        String methodPage,
        String accessibilityPage,
        String editionsPage,
        String searchPage,
        String style,
        String script,
        String icon) {

    /** The addresses, which are the same in every site. */
    public static final SiteAddresses ALL = new SiteAddresses(
            SiteMap.HOME,
            SiteMap.STREAMS,
            SiteMap.AREAS,
            SiteMap.YEARS,
            SiteMap.LETTER,
            SiteMap.DIFFERENCES,
            SiteMap.UNKNOWN,
            SiteMap.DATA,
            SiteMap.METHOD,
            SiteMap.ACCESSIBILITY,
            SiteMap.EDITIONS,
            SiteMap.SEARCH,
            SiteMap.STYLE,
            SiteMap.SCRIPT,
            SiteMap.ICON);
}
