package nl.overzicht.render.site.page;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.content.Content;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.site.area.AreaGroups;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * The search page. Without its script it is a list of all pages; if there are many areas, it links to the page of areas
 * instead.
 *
 * @param writer of texts and numbers
 */
record SearchPage(Writer writer) {

    /** Most areas that are listed on this page. */
    private static final int MOST_AREAS = 400;

    /**
     * What the template sees.
     *
     * @param pageGroups all pages except those of areas
     * @param areaLists pages of areas; empty if there are many
     * @param areaCount number of areas
     * @param scripts addresses of the scripts that search, in order
     */
    @ViewOf("site/search.ftlh")
    record SearchView(List<GroupView> pageGroups, List<GroupView> areaLists, int areaCount, List<String> scripts) {}

    /** Pages of one kind. */
    record GroupView(String id, String title, List<Writer.PageLink> links) {}

    Page page() {
        Programme programme = writer.report().programme();
        boolean few = programme.areas().size() <= MOST_AREAS;
        SearchView view = new SearchView(
                Stream.of(fixedGroup(), streams(), ownGroup())
                        .filter(group -> !group.links().isEmpty())
                        .toList(),
                few ? areaLists(programme) : List.of(),
                programme.areas().size(),
                List.of(SiteMap.LUNR, SiteMap.SEARCH_INDEX, SiteMap.SEARCH_SCRIPT));
        return writer.page(SiteMap.SEARCH, "site.search", view);
    }

    private GroupView fixedGroup() {
        Content content = writer.report().content();
        List<Writer.PageLink> pages = Stream.of(
                        SiteMap.MAIN,
                        SiteMap.report(content),
                        SiteMap.MORE,
                        SiteMap.reconciliation(content),
                        SiteMap.history(content))
                .flatMap(List::stream)
                .map(entry -> new Writer.PageLink(writer.words().get(entry.word()), entry.address()))
                .toList();
        return new GroupView("vast", writer.words().get("search.pages"), pages);
    }

    private GroupView streams() {
        List<Writer.PageLink> pages = writer.report().programme().streams().stream()
                .map(stream -> new Writer.PageLink(stream.name(), SiteMap.stream(stream.id())))
                .toList();
        return new GroupView("stromen", writer.words().get("site.streams"), pages);
    }

    private GroupView ownGroup() {
        List<Writer.PageLink> pages = SiteMap.ownPages(writer.report().content()).stream()
                .map(document -> new Writer.PageLink(OwnPage.titleOf(document), SiteMap.address(document)))
                .toList();
        return new GroupView("eigen", writer.words().get("search.own"), pages);
    }

    private List<GroupView> areaLists(Programme programme) {
        return AreaGroups.of(programme, writer.words()).stream()
                .map(group -> new GroupView(
                        group.id(),
                        group.title(),
                        group.areas().stream()
                                .map(area -> new Writer.PageLink(area.name(), SiteMap.area(area.id())))
                                .toList()))
                .toList();
    }
}
