package nl.overzicht.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.content.Document;
import nl.overzicht.content.SiteSettings;
import nl.overzicht.content.SiteSettings.NavigationPage;
import nl.overzicht.render.site.FrameView.FootLinkView;
import nl.overzicht.render.site.FrameView.Link;
import nl.overzicht.render.site.page.OwnPage;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * The links around a page: the navigation, the breadcrumb and the foot.
 *
 * @param report what is published
 * @param words of the templates
 */
record FrameLinks(Report report, Messages words) {

    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    /** The standard pages, followed by the author's entries of the navigation. */
    List<Link> head(Page page) {
        Stream<Link> own = report.settings().site().navigation().stream()
                .flatMap(entry -> ownPage(entry).map(text -> link(page, text, entry.name())));
        List<SiteMap.Entry> ours = new ArrayList<>(SiteMap.MAIN);
        ours.addAll(SiteMap.report(report.content()));
        return Stream.concat(links(page, ours).stream(), own).toList();
    }

    private Stream<Document> ownPage(NavigationPage entry) {
        return SiteMap.ownPages(report.content()).stream()
                .filter(text -> text.name().equals(entry.page()));
    }

    private static Link link(Page page, Document text, Optional<String> name) {
        String address = SiteMap.address(text);
        return new Link(
                name.orElseGet(() -> OwnPage.titleOf(text)),
                address,
                page.address().equals(address));
    }

    /** The pages that are not in the navigation, also of the author. */
    List<Link> more(Page page) {
        SiteSettings site = report.settings().site();
        Set<String> placed = Stream.concat(
                        site.navigation().stream().map(entry -> entry.page() + ".html"),
                        site.links().stream().map(SiteSettings.FooterLink::url))
                .collect(Collectors.toSet());
        Stream<Link> own = SiteMap.ownPages(report.content()).stream()
                .filter(text -> !placed.contains(SiteMap.address(text)))
                .map(text -> link(page, text, Optional.empty()));
        Stream<SiteMap.Entry> fixed = Stream.of(
                        SiteMap.MORE, SiteMap.reconciliation(report.content()), SiteMap.history(report.content()))
                .flatMap(List::stream);
        return Stream.concat(links(page, fixed.toList()).stream(), own).toList();
    }

    /** The pages above a page, followed by the page itself; empty at the top. */
    List<Link> breadcrumb(Page page) {
        List<SiteMap.Entry> above = SiteMap.ancestors(page.address());
        if (above.isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>(links(page, above));
        links.add(new Link(page.title(), page.address(), true));
        return List.copyOf(links);
    }

    /**
     * The author's links in the foot.
     *
     * @param root path from the page to the root of the site
     */
    List<FootLinkView> foot(String root) {
        return report.settings().site().links().stream()
                .map(link -> new FootLinkView(
                        link.name(), ELSEWHERE.matcher(link.url()).matches() ? link.url() : root + link.url()))
                .toList();
    }

    private List<Link> links(Page page, List<SiteMap.Entry> entries) {
        return entries.stream()
                .map(entry -> new Link(
                        words.get(entry.word()), entry.address(), page.address().equals(entry.address())))
                .toList();
    }
}
