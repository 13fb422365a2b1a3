package nl.overzicht.render.site.page;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.render.site.area.AreasPage;
import nl.overzicht.render.site.origin.OriginPage;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.PagePlan;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.site.stream.StreamsPage;
import nl.overzicht.render.site.stream.TimelinePage;
import nl.overzicht.render.site.stream.UnknownPage;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * The pages that every site has, whatever its data.
 *
 * @param writer of texts and numbers
 * @param plain the same for the letter, whose numbers have no links
 * @param downloads files that other publications wrote before
 */
record FixedPages(Writer writer, Writer plain, Downloads downloads) {

    /** What the template of the page "not found" sees: nothing but the frame. */
    @ViewOf("site/404.ftlh")
    record NotFoundView() {}

    /** All of them in a fixed order. */
    Stream<PagePlan> all() {
        return Stream.of(
                plan(SiteMap.HOME, at -> new HomePage(at, downloads).page()),
                plan(SiteMap.STREAMS, at -> new StreamsPage(at).page()),
                plan(SiteMap.AREAS, at -> new AreasPage(at).page()),
                plan(SiteMap.YEARS, at -> new YearsPage(at).page()),
                plan(SiteMap.TIMELINE, at -> new TimelinePage(at).page()),
                new PagePlan(SiteMap.LETTER, () -> new LetterPage(plain.withPage(SiteMap.LETTER), downloads).page()),
                plan(SiteMap.TOEZEGGINGEN, at -> new ToezeggingenPage(at).page()),
                plan(SiteMap.SOURCES, at -> new SourcesPage(at).page()),
                plan(SiteMap.ORIGIN, at -> new OriginPage(at).page()),
                plan(SiteMap.DIFFERENCES, at -> new DifferencesPage(at).page()),
                plan(SiteMap.UNKNOWN, at -> new UnknownPage(at).page()),
                plan(SiteMap.DATA, at -> new DataPage(at, downloads).page()),
                plan(SiteMap.METHOD, at -> new MethodPage(at).page()),
                plan(SiteMap.ACCESSIBILITY, at -> new AccessibilityPage(at).page()),
                plan(SiteMap.ABOUT, at -> new AboutPage(at).page()),
                plan(SiteMap.SEARCH, at -> new SearchPage(at).page()),
                plan(SiteMap.NOT_FOUND, at -> at.page(SiteMap.NOT_FOUND, "site.notFound", new NotFoundView())));
    }

    private PagePlan plan(String address, Function<Writer, Page> page) {
        return PagePlan.of(address, writer, page);
    }
}
