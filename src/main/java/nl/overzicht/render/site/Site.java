package nl.overzicht.render.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.overzicht.compare.ChangesTable;
import nl.overzicht.compare.History;
import nl.overzicht.content.Resources;
import nl.overzicht.content.Settings;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.FigureSvg;
import nl.overzicht.render.site.page.Pages;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Figures;
import nl.overzicht.render.site.part.NumberMarkup;
import nl.overzicht.render.site.part.OriginAddresses;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Publication;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/** The website, in the folder {@code site/}. It also contains the letters, byte for byte as they were written. */
public final class Site implements Publication {

    /** What the template of "changes since the last edition" sees, where a text shows it. */
    @ViewOf("site/changes.ftlh")
    record ChangesView(ChangesTable changes) {}

    private final Resources resources;
    private final TemplateEngine templates;
    private final Supplier<List<FigureSvg>> figures;
    private final List<String> tables;
    private final History history;

    /**
     * @param resources templates, the style sheet and the script
     * @param figures that pages may show; requested more than once
     * @param tables addresses of the tables within the site, without extensions
     * @param history what changed from edition to edition
     */
    public Site(Resources resources, Supplier<List<FigureSvg>> figures, List<String> tables, History history) {
        this.resources = resources;
        this.templates = TemplateEngine.of(resources);
        this.figures = figures;
        this.tables = tables;
        this.history = history;
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        files(report, output).byPath().values().forEach(Runnable::run);
        LinkCheck links = new LinkCheck(report.settings().site().path());
        pages(report, output).write(links);
        feed(report).ifPresent(feed -> feed.write(output));
        links.report(address -> output.findWritten(SiteFiles.FOLDER + address).isPresent(), findings);
    }

    @Override
    public PublicationFiles files(Report report, Output output, Findings findings) {
        Map<String, Runnable> files = files(report, output).byPath();
        feed(report).ifPresent(feed -> files.put(SiteFiles.FOLDER + SiteMap.FEED, () -> feed.write(output)));
        SitePages pages = pages(report, output);
        return path -> {
            if (files.containsKey(path)) {
                files.get(path).run();
            } else {
                pages.write(path);
            }
        };
    }

    private SiteFiles files(Report report, Output output) {
        return new SiteFiles(report, resources, Messages.of(resources, report.content()), output);
    }

    private Optional<Feed> feed(Report report) {
        return Feed.isThere(report)
                ? Optional.of(new Feed(report, Messages.of(resources, report.content()), templates))
                : Optional.empty();
    }

    private SitePages pages(Report report, Output output) {
        Messages words = Messages.of(resources, report.content());
        LazyValue<Pages> made = LazyValue.of(() -> pages(report, words, output));
        Frame frame = new Frame(report, words, templates, () -> made.get().writer());
        return new SitePages(made, frame, output);
    }

    private Pages pages(Report report, Messages words, Output output) {
        OriginAddresses origins = new OriginAddresses(report);
        Writer writer = writer(report, words, origins, Optional.of(origins));
        Writer plain = writer(report, words, origins, Optional.empty());
        List<String> letters =
                report.settings().letters().stream().map(Settings.Letter::file).toList();
        return new Pages(writer, plain, new Downloads(output, SiteFiles.FOLDER, letters, tables), history);
    }

    private Writer writer(Report report, Messages words, OriginAddresses origins, Optional<OriginAddresses> linked) {
        return new Writer(report, words, LazyValue.of(() -> blocks(report, words, linked)), origins, SiteMap.HOME);
    }

    /** The HTML of figures, with paths for pages at the root of the site, the only ones that show figures. */
    private Map<String, Markup> blocks(Report report, Messages words, Optional<OriginAddresses> origins) {
        Map<String, Markup> blocks = new LinkedHashMap<>(
                new Figures(report, words, templates, new NumberMarkup("", "", origins)).blocks(figures.get()));
        history.now()
                .map(step -> new ChangesView(ChangesTable.of(step, report)))
                .ifPresent(view -> blocks.put(History.TABLE, block(view, report, words)));
        return blocks;
    }

    private Markup block(ChangesView view, Report report, Messages words) {
        return new Markup(templates.fill(view, LanguageView.of(words, report.language())));
    }
}
