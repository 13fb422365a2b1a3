package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.compare.ChangesTable;
import nl.overzicht.compare.History;
import nl.overzicht.content.Content;
import nl.overzicht.content.Edition;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.Drawn;
import nl.overzicht.render.site.page.Downloads;
import nl.overzicht.render.site.page.Figures;
import nl.overzicht.render.site.page.Numbers;
import nl.overzicht.render.site.page.Origins;
import nl.overzicht.render.site.page.Page;
import nl.overzicht.render.site.page.Pages;
import nl.overzicht.render.site.page.Writer;
import nl.overzicht.render.site.search.SearchIndex;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/** The website, below {@code site/}; the letters stand in it too, byte for byte. */
public final class Site implements Publication {

    static final String FOLDER = "site/";

    private static final String LUNR = "META-INF/resources/webjars/lunr/2.3.9/";

    /** Pages that are in memory at once: enough for all cores, and no more than a site of ten thousand can bear. */
    private static final int BATCH = 32;

    private static final Set<String> UNFINDABLE = Set.of(SiteMap.SEARCH, SiteMap.NOT_FOUND);

    /** What changed since the last edition, where a text shows it. */
    @ViewOf("site/changes.ftlh")
    record ChangesView(ChangesTable changes) {}

    private final Resources resources;
    private final TemplateEngine templates;
    private final Supplier<List<Drawn>> figures;
    private final List<String> tables;
    private final History history;

    /**
     * @param resources templates, the style sheet and the script
     * @param figures that pages may show; asked for more than once
     * @param tables addresses of the tables within the site, without extensions
     * @param history what changed from edition to edition
     */
    public Site(Resources resources, Supplier<List<Drawn>> figures, List<String> tables, History history) {
        this.resources = resources;
        this.templates = new TemplateEngine(resources);
        this.figures = figures;
        this.tables = tables;
        this.history = history;
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        files(report, output);
        Messages words = Messages.of(resources, report.content());
        Frame frame = new Frame(report, words, templates);
        LinkCheck links = new LinkCheck();
        SearchIndex search = new SearchIndex();
        try (Stream<Page> pages = pages(report, words, output).all()) {
            Batches.of(pages, BATCH, frame::around, (page, html) -> {
                links.read(page.address(), html);
                output.write(FOLDER + page.address(), html.getBytes(StandardCharsets.UTF_8));
                if (!UNFINDABLE.contains(page.address())) {
                    search.add(page, html);
                }
            });
        }
        output.write(FOLDER + SiteMap.SEARCH_INDEX, search.script());
        if (Feed.isThere(report)) {
            new Feed(report, words, templates).write(output);
        }
        links.report(address -> output.written(FOLDER + address).isPresent(), findings);
    }

    private Pages pages(Report report, Messages words, Output output) {
        Origins origins = new Origins(report);
        Writer writer = new Writer(report, words, blocks(report, words, Optional.of(origins)), origins, SiteMap.HOME);
        Writer plain = new Writer(report, words, blocks(report, words, Optional.empty()), origins, SiteMap.HOME);
        List<Output.Written> letters = report.settings().letters().stream()
                .map(letter -> output.written(letter.file()).orElseThrow())
                .toList();
        return new Pages(writer, plain, new Downloads(output, FOLDER, letters, tables), history);
    }

    /** What stands beside the pages. */
    private void files(Report report, Output output) {
        output.write(FOLDER + SiteMap.STYLE, resources.require("site/overzicht.css"));
        output.write(FOLDER + SiteMap.SCRIPT, resources.require("site/tabellen.js"));
        output.write(FOLDER + SiteMap.LUNR, lunr());
        output.write(FOLDER + SiteMap.SEARCH_SCRIPT, resources.require("site/zoeken.js"));
        output.write(FOLDER + SiteMap.ICON, resources.require("site/icoon.svg"));
        report.settings().letters().forEach(letter -> copy(letter.file(), output));
        attachments(report.content(), output);
        write(report.content().themeOfSite(), SiteMap.THEME, output);
        report.content().editions().forEach(edition -> write(edition, output));
    }

    private static void copy(String letter, Output output) {
        int pages = output.written(letter).orElseThrow().pages().orElseThrow();
        output.writeDocument(FOLDER + letter, output.read(letter), pages);
    }

    /** The library as it was published, below the whole text of its licence. */
    private byte[] lunr() {
        String licence = resources.requireText(LUNR + "LICENSE").strip();
        String script = "/*\n" + licence + "\n*/\n" + resources.requireText(LUNR + "lunr.min.js");
        return script.getBytes(StandardCharsets.UTF_8);
    }

    private static void attachments(Content content, Output output) {
        content.attachments().forEach((name, bytes) -> {
            String path = FOLDER + "attachments/" + name;
            if (content.pdfs().containsKey(name)) {
                output.writeDocument(path, bytes, content.pdfs().get(name).pages());
            } else {
                output.write(path, bytes);
            }
        });
    }

    private static void write(Map<String, byte[]> files, String folder, Output output) {
        files.forEach((name, bytes) -> output.write(FOLDER + folder + name, bytes));
    }

    /** What was frozen is served as it is, never rendered again. */
    private void write(Edition edition, Output output) {
        Map<String, Integer> pages = edition.pagesOfLetters();
        for (String file : edition.files()) {
            String path = FOLDER + SiteMap.edition(edition.id()) + file;
            byte[] bytes = edition.bytes().read(file);
            if (pages.containsKey(file)) {
                output.writeDocument(path, bytes, pages.get(file));
            } else {
                output.write(path, bytes);
            }
        }
    }

    /** Figures stand on pages at the root of the site only. */
    private Map<String, Markup> blocks(Report report, Messages words, Optional<Origins> origins) {
        Map<String, Markup> blocks = new LinkedHashMap<>(
                new Figures(report, words, templates, new Numbers("", origins)).blocks(figures.get()));
        history.now()
                .map(step -> new ChangesView(ChangesTable.of(step, report)))
                .ifPresent(view -> blocks.put(History.TABLE, block(view, report, words)));
        return blocks;
    }

    private Markup block(ChangesView view, Report report, Messages words) {
        return new Markup(templates.fill(view, LanguageView.of(words, report.language())));
    }
}
