package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.compare.History;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.site.area.AreaAlphabet;
import nl.overzicht.render.site.area.AreaCommons;
import nl.overzicht.render.site.area.AreaPage;
import nl.overzicht.render.site.origin.OriginPage;
import nl.overzicht.render.site.origin.ReconciliationPage;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.PagePlan;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.site.stream.StreamPage;
import nl.overzicht.report.AlphabetPage;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.SiteMap;

/**
 * All pages of a site, each rendered on demand, so that a site of ten thousand areas is never in memory as a whole.
 *
 * @param writer of texts and numbers
 * @param plain the same for the letter, whose numbers have no links
 * @param downloads files that other publications wrote before
 * @param history what changed from edition to edition
 */
public record Pages(Writer writer, Writer plain, Downloads downloads, History history) {

    /** All pages in a fixed order. Data that the pages of areas need is computed once for all of them. */
    public Stream<PagePlan> all() {
        LazyValue<Map<String, List<Fact>>> numbers =
                LazyValue.of(() -> writer.origins().byArea());
        return all(area -> numbers.get().getOrDefault(area, List.of()));
    }

    /** The same pages for a caller that needs a few of them: each computes what it needs when it is rendered. */
    public Stream<PagePlan> onRequest() {
        return all(area -> writer.origins().ofArea(area));
    }

    private Stream<PagePlan> all(Function<String, List<Fact>> numbersOfArea) {
        return Stream.of(
                        new FixedPages(writer, plain, downloads).all(),
                        streams(),
                        letters(),
                        origins(),
                        areas(numbersOfArea),
                        ownPages(),
                        ofReport(),
                        ofTables(),
                        ofEditions())
                .flatMap(pages -> pages);
    }

    private PagePlan plan(String address, Function<Writer, Page> page) {
        return PagePlan.of(address, writer, page);
    }

    private Stream<PagePlan> streams() {
        return programme().streams().stream()
                .map(stream -> plan(SiteMap.stream(stream.id()), at -> new StreamPage(at, stream, downloads).page()));
    }

    private Stream<PagePlan> letters() {
        return new AreaAlphabet(writer.withPage(AlphabetPage.ANY)).pages();
    }

    private Stream<PagePlan> origins() {
        return new OriginPage(writer.withPage(OriginPlan.ofStream("any"))).ofStreams();
    }

    private Stream<PagePlan> areas(Function<String, List<Fact>> numbers) {
        LazyValue<AreaCommons> everywhere = LazyValue.of(() -> AreaCommons.of(writer.withPage(SiteMap.area("any"))));
        return programme().areas().stream()
                .map(area -> plan(
                        SiteMap.area(area.id()),
                        at -> new AreaPage(at, area, everywhere.get(), numbers.apply(area.id()), downloads).page()));
    }

    private Stream<PagePlan> ownPages() {
        return SiteMap.ownPages(writer.report().content()).stream()
                .map(own -> plan(SiteMap.address(own), at -> new OwnPage(at, own).page()));
    }

    private Stream<PagePlan> ofReport() {
        return new ChapterPages(plain, downloads).pages();
    }

    private Stream<PagePlan> ofTables() {
        return SiteMap.reconciliation(writer.report().content()).stream()
                .map(entry -> plan(entry.address(), at -> new ReconciliationPage(at).page()));
    }

    private Stream<PagePlan> ofEditions() {
        return SiteMap.history(writer.report().content()).isEmpty()
                ? Stream.of()
                : Stream.of(
                        plan(SiteMap.EDITIONS, at -> new EditionsPage(at, downloads).page()),
                        plan(SiteMap.CHANGED, at -> new ChangesPage(at, history).page()));
    }

    private Programme programme() {
        return writer.report().programme();
    }
}
