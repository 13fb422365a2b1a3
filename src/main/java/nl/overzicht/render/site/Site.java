package nl.overzicht.render.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.Drawn;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;

/** The website, below {@code site/}; the letter stands in it too, byte for byte. */
public final class Site implements Publication {

    static final String FOLDER = "site/";

    private final Resources resources;
    private final TemplateEngine templates;
    private final Supplier<List<Drawn>> figures;
    private final String letter;
    private final String dataFolder;
    private final List<String> tables;

    /**
     * @param resources templates and the style sheet
     * @param figures that pages may show; asked for more than once
     * @param letter where the letter was written
     * @param dataFolder where the tables were written, within the site
     * @param tables their names
     */
    public Site(
            Resources resources, Supplier<List<Drawn>> figures, String letter, String dataFolder, List<String> tables) {
        this.resources = resources;
        this.templates = new TemplateEngine(resources);
        this.figures = figures;
        this.letter = letter;
        this.dataFolder = dataFolder;
        this.tables = tables;
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        Output.Written pdf = output.written(letter).orElseThrow();
        Messages words = Messages.of(resources, report.language());
        Frame frame = new Frame(report, words, templates);
        Writer writer = new Writer(report, words, blocks(report, words, true), SiteMap.HOME);
        Writer plain = new Writer(report, words, blocks(report, words, false), SiteMap.LETTER);
        List<Page> pages = pages(report, writer);
        pages.add(new HomePage(writer, pdf).page());
        pages.add(new LetterPage(plain, pdf).page());
        pages.add(new DataPage(writer.at(SiteMap.DATA), output, dataFolder, tables).page());
        for (Page page : pages) {
            output.write(FOLDER + page.address(), frame.around(page).getBytes(StandardCharsets.UTF_8));
        }
        output.write(FOLDER + SiteMap.STYLE, resources.require("site/overzicht.css"));
        output.writeDocument(FOLDER + letter, output.read(letter), pdf.pages().orElseThrow());
        for (Map.Entry<String, byte[]> one : report.content().attachments().entrySet()) {
            output.write(FOLDER + "attachments/" + one.getKey(), one.getValue());
        }
    }

    /** Figures stand on pages at the root of the site only. */
    private Map<String, Markup> blocks(Report report, Messages words, boolean linked) {
        return new Figures(report, words, templates, new Numbers("", linked)).blocks(figures.get());
    }

    private static List<Page> pages(Report report, Writer writer) {
        List<Page> pages = new ArrayList<>();
        report.programme()
                .streams()
                .forEach(stream -> pages.add(new StreamPage(writer.at(SiteMap.stream(stream.id())), stream).page()));
        pages.add(new OtherPages(writer.at(SiteMap.AREAS)).areas());
        List<AreaPage.UnknownView> unknowns = AreaPage.unknowns(writer.at(SiteMap.area("any")));
        report.programme()
                .areas()
                .forEach(area -> pages.add(new AreaPage(writer.at(SiteMap.area(area.id())), area, unknowns).page()));
        pages.add(new YearsPage(writer.at(SiteMap.YEARS)).page());
        pages.add(new TimelinePage(writer.at(SiteMap.TIMELINE)).page());
        pages.add(new SourcesPage(writer.at(SiteMap.SOURCES)).page());
        pages.add(new OriginPage(writer.at(SiteMap.ORIGIN)).page());
        pages.add(new DifferencesPage(writer.at(SiteMap.DIFFERENCES)).page());
        pages.add(new MethodPage(writer.at(SiteMap.METHOD)).page());
        SiteMap.ownPages(report.content())
                .forEach(own -> pages.add(new OwnPage(writer.at(SiteMap.address(own)), own).page()));
        pages.add(new OtherPages(writer.at(SiteMap.NOT_FOUND)).notFound());
        return pages;
    }
}
