package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.compare.History;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.AlphabetPage;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.SiteMap;

/**
 * All pages of a site, each made when it is asked for: a site of ten thousand areas is never in memory at once.
 *
 * @param writer of texts and numbers
 * @param plain the same for the letter, whose numbers lead nowhere
 * @param downloads what was written before
 * @param history what changed from edition to edition
 */
public record Pages(Writer writer, Writer plain, Downloads downloads, History history) {

    /** What the template for an address that is not there sees: nothing of its own. */
    @ViewOf("site/404.ftlh")
    record NotFoundView() {}

    /** The pages in a fixed order. */
    public Stream<Page> all() {
        return Stream.of(fixed(), streams(), letters(), origins(), areas(), own(), ofTables(), ofEditions())
                .flatMap(pages -> pages);
    }

    private Stream<Page> fixed() {
        Stream<Supplier<Page>> pages = Stream.of(
                () -> new HomePage(at(SiteMap.HOME), downloads).page(),
                () -> new StreamsPage(at(SiteMap.STREAMS)).page(),
                () -> new AreasPage(at(SiteMap.AREAS)).page(),
                () -> new YearsPage(at(SiteMap.YEARS)).page(),
                () -> new TimelinePage(at(SiteMap.TIMELINE)).page(),
                () -> new LetterPage(plain.at(SiteMap.LETTER), downloads).page(),
                () -> new ToezeggingenPage(at(SiteMap.TOEZEGGINGEN)).page(),
                () -> new SourcesPage(at(SiteMap.SOURCES)).page(),
                () -> new OriginPage(at(SiteMap.ORIGIN)).page(),
                () -> new DifferencesPage(at(SiteMap.DIFFERENCES)).page(),
                () -> new UnknownPage(at(SiteMap.UNKNOWN)).page(),
                () -> new DataPage(at(SiteMap.DATA), downloads).page(),
                () -> new MethodPage(at(SiteMap.METHOD)).page(),
                () -> new AccessibilityPage(at(SiteMap.ACCESSIBILITY)).page(),
                () -> new AboutPage(at(SiteMap.ABOUT)).page(),
                () -> new SearchPage(at(SiteMap.SEARCH)).page(),
                this::notFound);
        return pages.map(Supplier::get);
    }

    private Stream<Page> streams() {
        return programme().streams().stream()
                .map(stream -> new StreamPage(at(SiteMap.stream(stream.id())), stream, downloads).page());
    }

    private Stream<Page> letters() {
        return new LetterOfAreas(at(AlphabetPage.ANY)).pages();
    }

    private Stream<Page> origins() {
        return new OriginPage(at(OriginPlan.ofStream("any"))).ofStreams();
    }

    private Stream<Page> areas() {
        AreaCommons everywhere = AreaCommons.of(at(SiteMap.area("any")));
        Map<String, List<Fact>> facts = writer.origins().byArea();
        return programme().areas().stream()
                .map(area -> new AreaPage(
                                at(SiteMap.area(area.id())),
                                area,
                                everywhere,
                                facts.getOrDefault(area.id(), List.of()),
                                downloads)
                        .page());
    }

    private Stream<Page> own() {
        return SiteMap.ownPages(writer.report().content()).stream()
                .map(own -> new OwnPage(at(SiteMap.address(own)), own).page());
    }

    private Stream<Page> ofTables() {
        return SiteMap.reconciliation(writer.report().content()).stream()
                .map(entry -> new ReconciliationPage(at(entry.address())).page());
    }

    private Stream<Page> ofEditions() {
        return SiteMap.history(writer.report().content()).isEmpty()
                ? Stream.of()
                : Stream.of(
                        new EditionsPage(at(SiteMap.EDITIONS), downloads).page(),
                        new ChangedPage(at(SiteMap.CHANGED), history).page());
    }

    private Page notFound() {
        return writer.page(SiteMap.NOT_FOUND, "site.notFound", new NotFoundView());
    }

    private Writer at(String address) {
        return writer.at(address);
    }

    private Programme programme() {
        return writer.report().programme();
    }
}
