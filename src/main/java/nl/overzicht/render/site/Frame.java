package nl.overzicht.render.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Settings;
import nl.overzicht.funding.When;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.Report;

/**
 * What stands around every page: head, banner, navigation, breadcrumb, foot.
 *
 * @param report what is published
 * @param words of the templates
 * @param templates to fill
 */
record Frame(Report report, Messages words, TemplateEngine templates) {

    /** A link of the navigation or the breadcrumb. */
    record Link(String title, String address, boolean current) {}

    /** The whole HTML of a page. */
    String around(Page page) {
        Settings settings = report.settings();
        Map<String, Object> view = new HashMap<>(page.view());
        view.put("t", words);
        view.put("language", report.language().tag());
        view.put("site", settings.title());
        view.put("page", page);
        view.put("root", root(page));
        view.put("style", SiteMap.STYLE);
        view.put("home", SiteMap.HOME);
        view.put("draft", settings.state().isDraft());
        view.put("notice", notice());
        view.put("canonical", settings.siteUrl().map(site -> slashed(site) + page.address()));
        view.put("navigation", navigation(page));
        view.put("breadcrumb", breadcrumb(page));
        view.put("date", settings.date().map(date -> report.wording().moment(When.day(date))));
        return templates.fill("site/" + page.template(), view);
    }

    /** A page that a server shows for any address cannot know the way up; with a known site it names it. */
    private String root(Page page) {
        Optional<String> site = report.settings().siteUrl();
        boolean anywhere = page.address().equals(SiteMap.NOT_FOUND) && site.isPresent();
        return anywhere ? slashed(site.get()) : SiteMap.root(page.address());
    }

    private static String slashed(String site) {
        return site.endsWith("/") ? site : site + "/";
    }

    private Optional<String> notice() {
        return switch (report.settings().state()) {
            case EXAMPLE -> Optional.of(words.get("notice.example"));
            case DRAFT -> Optional.of(words.get("notice.draft"));
            case FINAL -> Optional.empty();
        };
    }

    private List<Link> navigation(Page page) {
        List<Link> links = new ArrayList<>();
        links.add(link(page, "site.home", SiteMap.HOME));
        links.add(link(page, "site.areas", SiteMap.AREAS));
        links.add(link(page, "site.years", SiteMap.YEARS));
        links.add(link(page, "site.timeline", SiteMap.TIMELINE));
        links.add(link(page, "site.letter", SiteMap.LETTER));
        links.add(link(page, "site.sources", SiteMap.SOURCES));
        links.add(link(page, "site.origin", SiteMap.ORIGIN));
        links.add(link(page, "site.differences.short", SiteMap.DIFFERENCES));
        links.add(link(page, "site.data", SiteMap.DATA));
        links.add(link(page, "site.method", SiteMap.METHOD));
        SiteMap.ownPages(report.content())
                .forEach(own -> links.add(new Link(
                        OwnPage.titleOf(own),
                        SiteMap.address(own),
                        page.address().equals(SiteMap.address(own)))));
        return links;
    }

    private Link link(Page page, String word, String address) {
        return new Link(words.get(word), address, page.address().equals(address));
    }

    private List<Link> breadcrumb(Page page) {
        List<Link> links = new ArrayList<>();
        if (!page.address().equals(SiteMap.HOME)) {
            links.add(new Link(words.get("site.home"), SiteMap.HOME, false));
            if (page.address().startsWith(SiteMap.AREA_FOLDER)) {
                links.add(new Link(words.get("site.areas"), SiteMap.AREAS, false));
            }
            links.add(new Link(page.title(), page.address(), true));
        }
        return links;
    }
}
