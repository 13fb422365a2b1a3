package nl.overzicht.render.factsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.content.Settings;
import nl.overzicht.cores.AllCores;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.pdf.PdfFinisher.PrintedPdf;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.Headlines;
import nl.overzicht.report.Publication;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;
import nl.overzicht.report.Wholes;

/**
 * The factsheets in the site: one or two A4 pages for each stream, and for areas with statements of their own. They are made
 * on all cores, one at a time on each, since ten thousand do not fit in memory together.
 */
public final class Factsheets implements Publication {

    /** The folder of the site in the output. */
    private static final String SITE = "site/";

    private static final String CSS = "factsheet/factsheet.css";

    private final Resources resources;
    private final Optional<Instant> sourceDate;

    /**
     * @param resources templates, fonts and the colour profile
     * @param sourceDate the time in the documents; empty: that of the report, if it has a date
     */
    public Factsheets(Resources resources, Optional<Instant> sourceDate) {
        this.resources = resources;
        this.sourceDate = sourceDate;
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        FactsheetPlan plan = FactsheetPlan.of(report);
        if (plan.leftOut() > 0) {
            findings.add(omittedAreas(plan, report));
        }
        print(plan, report, output, findings);
    }

    @Override
    public PublicationFiles files(Report report, Output output, Findings findings) {
        FactsheetPlan plan = FactsheetPlan.of(report);
        return path -> {
            FactsheetPlan asked = plan.select(path.startsWith(SITE) ? path.substring(SITE.length()) : "");
            if (!asked.isEmpty()) {
                print(asked, report, output, findings);
            }
        };
    }

    private void print(FactsheetPlan plan, Report report, Output output, Findings findings) {
        Messages words = Messages.of(resources, report.content());
        LanguageView language = LanguageView.of(words, report.language());
        SheetPrinter printer = printer(language, report, words);
        List<PageFindings.PrintedPages> pages =
                AllCores.map(sheets(report, words, plan).toList(), sheet -> write(sheet, printer, output, findings));
        PageFindings.add(pages, findings);
    }

    private SheetPrinter printer(LanguageView language, Report report, Messages words) {
        try {
            return new SheetPrinter(resources, language, report.settings().terms(), mark(report, words), time(report));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Stream<Function<SheetFit, Sheet>> sheets(Report report, Messages words, FactsheetPlan plan) {
        Map<String, List<Figure>> figures = plan.streams().isEmpty() ? Map.of() : Charts.ofStreams(report, resources);
        SheetWriter writer = new SheetWriter(report, words, Map.of(), new Markup(resources.requireText(CSS)));
        Stream<Function<SheetFit, Sheet>> streams = plan.streams().stream()
                .map(stream -> fit ->
                        new StreamSheet(writer, stream, figures.getOrDefault(stream.id(), List.of()), fit).sheet());
        Wholes wholes = Wholes.of(report);
        Headlines headlines = Headlines.of(report);
        Stream<Function<SheetFit, Sheet>> areas =
                plan.areas().stream().map(area -> fit -> new AreaSheet(writer, area, wholes, headlines).sheet());
        return Stream.concat(streams, areas);
    }

    private static PageFindings.PrintedPages write(
            Function<SheetFit, Sheet> sheets, SheetPrinter printer, Output output, Findings findings) {
        SheetPrinter.PrintedSheet made = printer.print(sheets, findings);
        PrintedPdf printed = made.printed();
        Sheet sheet = made.sheet();
        output.writeDocument(SITE + sheet.address(), printed.bytes(), printed.pages());
        return new PageFindings.PrintedPages(
                sheet.place(),
                sheet.title(),
                FactsheetPlan.isOfArea(sheet.address()),
                printed.pages(),
                made.isBarelyTwoPages() ? printed.lastLines() : 0);
    }

    private static Optional<String> mark(Report report, Messages words) {
        return report.settings().state().unofficial().map(state -> words.get("mark." + state));
    }

    private Optional<Instant> time(Report report) {
        Settings settings = report.settings();
        return sourceDate.or(() ->
                settings.date().map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** FCT-1: areas are left out. */
    private static Finding omittedAreas(FactsheetPlan plan, Report report) {
        return FactsheetRule.LEFT_OUT.at(report.content().places().of("settings", ""), plan.leftOut());
    }
}
