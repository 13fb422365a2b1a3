package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.overzicht.check.Checks;
import nl.overzicht.content.Content;
import nl.overzicht.content.Resources;
import nl.overzicht.fact.Facts;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Text;
import nl.overzicht.listing.FactEntries;
import nl.overzicht.listing.FactEntry;
import nl.overzicht.listing.MarkedReport;
import nl.overzicht.listing.Printed;
import nl.overzicht.load.Loader;
import nl.overzicht.load.Templates;
import nl.overzicht.publish.Amendment;
import nl.overzicht.publish.Kept;
import nl.overzicht.publish.Output;
import nl.overzicht.publish.Publisher;
import nl.overzicht.publish.Staging;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.chart.Drawn;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.letter.AssociatedFile;
import nl.overzicht.render.letter.AssociatedFile.Relationship;
import nl.overzicht.render.letter.Factsheets;
import nl.overzicht.render.letter.Letter;
import nl.overzicht.render.letter.LinkPages;
import nl.overzicht.render.opendata.OpenData;
import nl.overzicht.render.opendata.PublishedTable;
import nl.overzicht.render.site.Hosting;
import nl.overzicht.render.site.Site;
import nl.overzicht.render.site.page.SiteMap;
import nl.overzicht.render.template.TemplateFailure;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import nl.overzicht.report.Together;

/**
 * The run: load, fact, check, render, publish.
 *
 * @param templates the author's own templates; empty: ours
 * @param sourceDate the time that files bear; empty: the report's date, if it has one
 */
record Pipeline(Optional<Path> templates, Optional<Instant> sourceDate) {

    /** The first three stages. Gives the report when nothing is wrong with it. */
    static Optional<Report> check(Path directory, Findings findings) throws IOException {
        Amendment.finish(directory);
        Optional<Content> content = new Loader().load(directory, findings);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Facts facts = Facts.of(content.get().programme());
        Report report = new Report(content.get(), facts);
        new Checks(SiteMap.addresses(content.get()), Charts.names(report)).run(report, findings);
        return findings.haveErrors() ? Optional.empty() : Optional.of(report);
    }

    /** All stages. Whether a new output was published; otherwise the last one stands untouched. */
    boolean build(Path directory, Path output, Findings findings) throws IOException {
        Resources resources = new Templates(templates);
        // Half of a cold build is loading the engine of the letter: it goes on while the content is read and checked.
        CompletableFuture.runAsync(() -> Letter.getReady(resources));
        Optional<Report> report = check(directory, findings);
        if (report.isEmpty()) {
            return false;
        }
        Publisher publisher = Publisher.of(output);
        Optional<Staging> begun = publisher.begin(findings);
        if (begun.isEmpty()) {
            return false;
        }
        try (Staging staging = begun.get()) {
            render(report.get(), resources, staging, findings);
            return !findings.haveErrors() && publisher.publish(staging, findings);
        }
    }

    /** Every fact with its uses: renders the report with a mark at each expression, in memory. */
    List<FactEntry> factsWithUses(Report report, Findings findings) {
        MarkedReport marked = MarkedReport.of(report);
        Kept kept = new Kept();
        render(marked.report(), new Templates(templates), kept, findings);
        return findings.haveErrors()
                ? List.of()
                : FactEntries.of(report, marked, Printed.in(kept, LinkPages.of(kept.read(Letter.PATH))));
    }

    private void render(Report report, Resources resources, Output staging, Findings findings) {
        try {
            for (Publication publication : publications(report, resources)) {
                publication.render(report, staging, findings);
            }
        } catch (TemplateFailure wrong) {
            findings.add(ofTheAuthor(wrong));
        }
    }

    /** TPL-1. A template of ours that fails is a bug. */
    private Finding ofTheAuthor(TemplateFailure wrong) {
        Path folder = templates.orElseThrow(() -> wrong);
        String file = folder.resolve(wrong.template()).toString();
        return Finding.error(
                new Location(file, wrong.line(), wrong.column()),
                "TPL-1",
                Text.of(
                        "dit sjabloon kan niet worden ingevuld: %s",
                        "this template cannot be filled in: %s", wrong.getMessage()),
                Text.of(
                        "vergelijk het met het sjabloon dat het vervangt",
                        "compare it with the template that it replaces"));
    }

    /** What is on paper comes first: the site takes its bytes and its number of pages. */
    private List<Publication> publications(Report report, Resources resources) {
        List<Figure> figures = Charts.of(report, resources);
        CompletableFuture<List<Drawn>> drawn = CompletableFuture.supplyAsync(() -> Drawn.of(figures));
        return List.of(
                new Together(List.of(
                        new Letter(resources, figures, Pipeline::dataOfLetter, sourceDate),
                        new Factsheets(resources, sourceDate))),
                new OpenData(drawn::join),
                new Site(resources, drawn::join, Letter.PATH, OpenData.ADDRESSES),
                new Hosting(resources));
    }

    /** What an archive may want beside the letter: the same bytes as on the site. */
    private static List<AssociatedFile> dataOfLetter(Report report) {
        return List.of(
                new AssociatedFile(
                        "statements.csv", "text/csv", Relationship.DATA, PublishedTable.statementsCsv(report)),
                new AssociatedFile(
                        "facts.json", "application/json", Relationship.DATA, PublishedTable.factsJson(report)));
    }
}
