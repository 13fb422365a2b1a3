package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.publish.Output;
import nl.overzicht.render.site.page.Pages;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.PagePlan;
import nl.overzicht.render.site.search.SearchIndex;
import nl.overzicht.report.SiteMap;

/** Writes the pages of a site and the search index: all of them, or those that are requested. */
final class SitePages {

    /** Number of pages in memory at once: enough for all cores, and few enough for a site of ten thousand pages. */
    private static final int BATCH = 32;

    private static final String INDEX = SiteFiles.FOLDER + SiteMap.SEARCH_INDEX;

    private static final Set<String> UNFINDABLE = Set.of(SiteMap.SEARCH, SiteMap.NOT_FOUND);

    /** What is kept of a page after it was written. */
    private record WrittenPage(PageLinks links, Optional<SearchIndex.Entry> entry) {}

    private final LazyValue<Pages> pages;
    private final LazyValue<Map<String, PagePlan>> byPath;
    private final Frame frame;
    private final Output output;

    /**
     * @param pages without their frame
     * @param frame to put around each
     * @param output where they are written
     */
    SitePages(LazyValue<Pages> pages, Frame frame, Output output) {
        this.pages = pages;
        this.byPath = LazyValue.of(() -> pages.get()
                .onRequest()
                .collect(Collectors.toMap(plan -> SiteFiles.FOLDER + plan.address(), Function.identity())));
        this.frame = frame;
        this.output = output;
    }

    /** Writes all pages and the index. */
    void write(LinkCheck links) {
        SearchIndex search = new SearchIndex();
        each(this::write, (plan, written) -> {
            links.add(written.links());
            written.entry().ifPresent(search::add);
        });
        output.write(INDEX, search.script());
    }

    /** Writes the page or the index with this path; does nothing for any other path. */
    void write(String path) {
        if (path.equals(INDEX)) {
            SearchIndex search = new SearchIndex();
            each(this::entry, (plan, entry) -> entry.ifPresent(search::add));
            output.write(INDEX, search.script());
        } else if (path.startsWith(SiteFiles.FOLDER) && byPath.get().containsKey(path)) {
            write(byPath.get().get(path));
        }
    }

    /** Renders the pages on all cores; this thread receives the results in the order of the pages. */
    private <T> void each(Function<PagePlan, T> made, BiConsumer<PagePlan, T> taken) {
        try (Stream<PagePlan> all = pages.get().all()) {
            Batches.of(all, BATCH, made, taken);
        }
    }

    private WrittenPage write(PagePlan plan) {
        Page page = plan.page().get();
        String html = frame.html(page);
        output.write(SiteFiles.FOLDER + page.address(), html.getBytes(StandardCharsets.UTF_8));
        return new WrittenPage(PageLinks.of(page.address(), html), entry(page, html));
    }

    private Optional<SearchIndex.Entry> entry(PagePlan plan) {
        Page page = plan.page().get();
        return entry(page, frame.html(page));
    }

    private static Optional<SearchIndex.Entry> entry(Page page, String html) {
        return UNFINDABLE.contains(page.address()) ? Optional.empty() : Optional.of(SearchIndex.Entry.of(page, html));
    }
}
