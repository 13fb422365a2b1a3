package nl.overzicht.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.choice.Directive;
import nl.overzicht.compare.History;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Resources;
import nl.overzicht.content.Settings;
import nl.overzicht.cores.AllCores;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Directives;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.FigureStages;
import nl.overzicht.render.chart.FigureSvg;
import nl.overzicht.render.factsheet.Factsheets;
import nl.overzicht.render.letter.LetterDocument;
import nl.overzicht.render.opendata.EditionCard;
import nl.overzicht.render.opendata.OpenData;
import nl.overzicht.render.opendata.PublishedTable;
import nl.overzicht.render.pdf.AssociatedFile;
import nl.overzicht.render.pdf.AssociatedFile.Relationship;
import nl.overzicht.render.pdf.LinkPages;
import nl.overzicht.render.pdf.OwnTypeface;
import nl.overzicht.render.progress.ProgressReport;
import nl.overzicht.render.review.Review;
import nl.overzicht.render.site.Hosting;
import nl.overzicht.render.site.Site;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;
import nl.overzicht.run.ParallelPublications.Part;
import nl.overzicht.trace.PrintedUses;

/**
 * The publications that are made of a report, in order.
 *
 * @param resources templates, fonts and other resources
 * @param sourceDate modification time of the files; empty: the report's date, if it has one
 * @param sources the files from which the report is made
 * @param figures the figures of the report, laid out in the typeface of these resources
 */
record Publications(Resources resources, Optional<Instant> sourceDate, Sources sources, FigureStages figures) {

    private static final String DATA = "site/data/";
    private static final String FACTSHEETS = "site/factsheets/";

    /** The publications of a build. The site states the size and the number of pages of the documents. */
    List<Publication> all(Report report, History history, Findings findings) {
        List<Figure> laidOut = figures.layOut(report, directives(report), resources);
        Supplier<List<FigureSvg>> drawn = AllCores.start(() -> figures.draw(report, directives(report), resources));
        return List.of(combine(report, history, onPaper(report, () -> laidOut, history, findings), drawn));
    }

    /**
     * The same publications, for a caller that requests some files only: figures are laid out and drawn only when such a file
     * contains figures.
     */
    Publication onRequest(Report report, History history, Findings findings) {
        Supplier<List<Figure>> laidOut = () -> figures.layOut(report, directives(report), resources);
        Supplier<List<FigureSvg>> drawn = () -> figures.draw(report, directives(report), resources);
        return combine(report, history, onPaper(report, laidOut, history, findings), drawn);
    }

    private Publication combine(Report report, History history, List<Part> onPaper, Supplier<List<FigureSvg>> drawn) {
        Publication site = new Site(resources, drawn, OpenData.addresses(report), history);
        return new ParallelPublications(Stream.concat(
                        onPaper.stream(),
                        Stream.of(
                                new Part(new OpenData(drawn), path -> path.startsWith(DATA)),
                                Part.alone(site),
                                Part.alone(new Hosting(resources))))
                .toList());
    }

    /** The contents of an edition: the documents and the data, at the paths under which the site will publish them. */
    List<Publication> frozen(Report report, String id, History history, Findings findings) {
        return List.of(
                new ParallelPublications(onPaper(
                        report, () -> figures.layOut(report, directives(report), resources), history, findings)),
                new OpenData(() -> figures.draw(report, directives(report), resources), SiteMap.edition(id)),
                new EditionCard(id));
    }

    /** A letter with a typeface of its own needs its own drawings, since the widths of texts differ. */
    private List<Part> onPaper(Report report, Supplier<List<Figure>> laidOut, History history, Findings findings) {
        Resources own = OwnTypeface.of(report, resources, findings);
        Supplier<List<Figure>> printed = own == resources ? laidOut : () -> Charts.of(report, directives(report), own);
        Set<String> letters =
                report.settings().letters().stream().map(Settings.Letter::file).collect(Collectors.toSet());
        return List.of(
                new Part(progress(own, printed, history), ProgressSettings.FILE::equals),
                new Part(new DeferredLetter(() -> letter(own, printed.get(), history, findings)), letters::contains),
                new Part(new Factsheets(own, sourceDate), path -> path.startsWith(FACTSHEETS)));
    }

    private static List<Directive> directives(Report report) {
        return Directives.of(report.content());
    }

    /** Where the marks of a marked report were printed, by fact. */
    static PrintedUses uses(Report report, InMemoryOutput kept) {
        List<byte[]> progress =
                report.content().reportTexts().isEmpty() ? List.of() : List.of(kept.read(ProgressSettings.FILE));
        return PrintedUses.find(kept, LinkPages.of(LetterDocument.readAll(report, kept::read)), LinkPages.of(progress));
    }

    /** A review copy of the letter, with the changes since an edition. */
    Publication reviewOfLetter(Report report, History history, CopyPlan plan, Findings findings) {
        Resources own = OwnTypeface.of(report, resources, findings);
        List<Figure> printed = Charts.of(report, directives(report), own);
        Publication before = report.settings().letter().enclosesReport()
                ? progress(own, () -> printed, history)
                : Publications::renderNothing;
        return new Review(letter(own, printed, history, findings), before, plan.since(), plan.path());
    }

    /** A review copy of the progress report, with the changes since an edition. */
    Publication reviewOfReport(Report report, History history, CopyPlan plan, Findings findings) {
        Resources own = OwnTypeface.of(report, resources, findings);
        ProgressReport original =
                new ProgressReport(own, Charts.of(report, directives(report), own), history.now(), sourceDate);
        return new Review(original, Publications::renderNothing, plan.since(), plan.path());
    }

    /**
     * What a review copy shows and where it is written.
     *
     * @param since the changes; empty: there is no edition to compare with
     * @param path of the copy in the output
     */
    record CopyPlan(Optional<History.Step> since, String path) {}

    private static void renderNothing(Report report, Output output, Findings findings) {
        // A run for a review copy writes no other file.
    }

    private DeferredReport progress(Resources own, Supplier<List<Figure>> printed, History history) {
        return new DeferredReport(() -> new ProgressReport(own, printed.get(), history.now(), sourceDate));
    }

    private LetterDocument letter(Resources own, List<Figure> printed, History history, Findings findings) {
        return new LetterDocument(own, printed, history.now(), report -> inLetter(report, findings), sourceDate);
    }

    /**
     * The files embedded in the letter for an archive: the data with the bytes that the site has, and the source files if the
     * settings ask for them.
     */
    private List<AssociatedFile> inLetter(Report report, Findings findings) {
        List<AssociatedFile> files = new ArrayList<>(data(report));
        if (report.settings().letter().holdsSources()) {
            files.addAll(sources.files(findings));
        }
        return files;
    }

    private static List<AssociatedFile> data(Report report) {
        return List.of(
                new AssociatedFile(
                        "statements.csv", "text/csv", Relationship.DATA, PublishedTable.statementsCsv(report)),
                new AssociatedFile(
                        "facts.json", "application/json", Relationship.DATA, PublishedTable.factsJson(report)));
    }
}
