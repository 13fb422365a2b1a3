package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.publish.Output;
import nl.overzicht.render.site.page.Once;
import nl.overzicht.render.site.page.Page;
import nl.overzicht.render.site.page.PagePlan;
import nl.overzicht.render.site.page.Pages;
import nl.overzicht.render.site.search.SearchIndex;
import nl.overzicht.report.SiteMap;

/** The pages of a site with the index of their words: all of them, or those that are asked for. */
final class SitePages {

    /** Pages that are in memory at once: enough for all cores, and no more than a site of ten thousand can bear. */
    private static final int BATCH = 32;

    private static final String INDEX = Site.FOLDER + SiteMap.SEARCH_INDEX;

    private static final Set<String> UNFINDABLE = Set.of(SiteMap.SEARCH, SiteMap.NOT_FOUND);

    private final Once<Pages> pages;
    private final Once<Map<String, PagePlan>> byPath;
    private final Frame frame;
    private final Output output;

    /**
     * @param pages before their frame is around them
     * @param frame around each
     * @param output where they are written
     */
    SitePages(Once<Pages> pages, Frame frame, Output output) {
        this.pages = pages;
        this.byPath = Once.of(() ->
                pages.get().all().collect(Collectors.toMap(plan -> Site.FOLDER + plan.address(), Function.identity())));
        this.frame = frame;
        this.output = output;
    }

    /** Writes them all. */
    void write(LinkCheck links) {
        SearchIndex search = new SearchIndex();
        each((page, html) -> {
            links.read(page.address(), html);
            write(page, html);
            add(page, html, search);
        });
        output.write(INDEX, search.script());
    }

    /** Writes the page at this path, or the index; nothing when it is neither. */
    void write(String path) {
        if (path.equals(INDEX)) {
            SearchIndex search = new SearchIndex();
            each((page, html) -> add(page, html, search));
            output.write(INDEX, search.script());
        } else if (path.startsWith(Site.FOLDER) && byPath.get().containsKey(path)) {
            Page page = byPath.get().get(path).page().get();
            write(page, frame.around(page));
        }
    }

    private void each(BiConsumer<Page, String> taken) {
        try (Stream<Page> all = pages.get().all().map(plan -> plan.page().get())) {
            Batches.of(all, BATCH, frame::around, taken);
        }
    }

    private void write(Page page, String html) {
        output.write(Site.FOLDER + page.address(), html.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(Page page, String html, SearchIndex search) {
        if (!UNFINDABLE.contains(page.address())) {
            search.add(page, html);
        }
    }
}
