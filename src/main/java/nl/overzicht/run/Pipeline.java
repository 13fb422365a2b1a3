package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.overzicht.compare.History;
import nl.overzicht.content.Edition;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.document.SourceFiles;
import nl.overzicht.publish.Amendment;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.publish.Publisher;
import nl.overzicht.publish.Staging;
import nl.overzicht.render.chart.FigureStages;
import nl.overzicht.render.letter.LetterDocument;
import nl.overzicht.render.pdf.OwnTypeface;
import nl.overzicht.report.EditionOutput;
import nl.overzicht.report.FreezeCheck;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import nl.overzicht.resource.Templates;
import nl.overzicht.run.template.OwnTemplates;
import nl.overzicht.run.template.RenderAttempt;
import nl.overzicht.trace.FactEntries;
import nl.overzicht.trace.MarkedReport;

/**
 * The stages of a run in order: load, fact, check, render, publish.
 *
 * @param templates folder of the author's own templates; empty: the built-in ones
 * @param sourceDate modification time of the files; empty: the report's date, if it has one
 */
public record Pipeline(Optional<Path> templates, Optional<Instant> sourceDate) {

    /** The largest number of statements of which a build was measured (src/bench/bench.py), plus half of it. */
    private static final int MOST_STATEMENTS = 500_000;

    /**
     * An edition that {@link #freeze} just wrote.
     *
     * @param id name of its folder
     * @param hash SHA-256 of its manifest, in hexadecimal
     */
    public record FrozenEdition(String id, String hash) {}

    /**
     * Runs the first three stages. Gives the report; empty when a finding is an error.
     *
     * @param directory the content folder
     * @throws IOException when files cannot be read
     */
    public static Optional<Report> check(Path directory, Findings findings) throws IOException {
        recover(directory, findings);
        return ReportReader.once(directory).read(directory, findings);
    }

    /**
     * Completes or clears away what an interrupted run left in a content folder, or in that of a frozen edition. To be called
     * before the folder is read.
     */
    public static void recover(Path directory, Findings findings) throws IOException {
        Amendment.recover(directory, findings);
        Publisher.of(directory.resolve(Edition.FOLDER)).recover(findings);
    }

    /** Runs {@link #check} for a command that renders: the author's own messages are checked as well. */
    public Optional<Report> read(Path directory, Findings findings) throws IOException {
        return read(directory, ReportReader.once(directory), findings);
    }

    private Optional<Report> read(Path directory, ReportReader reader, Findings findings) throws IOException {
        recover(directory, findings);
        templates.ifPresent(own -> OwnTemplates.check(own, findings));
        return reader.read(directory, findings);
    }

    /** Like {@link #read}, and also empty, with finding SIZ-1, when a site of the report would be too large to host. */
    Optional<Report> publishable(Path directory, ReportReader reader, Findings findings) throws IOException {
        return read(directory, reader, findings).filter(report -> !isTooLarge(report, findings));
    }

    /**
     * Runs all stages.
     *
     * @return whether a new output was published; otherwise, with an error among the findings, the last one is unchanged
     * @throws IOException when the output cannot be written
     */
    public boolean build(Path directory, Path output, Findings findings) throws IOException {
        Resources resources = new Templates(templates);
        // Loading the PDF engine takes half of the time of a cold build, so it runs while the content is read and
        // checked.
        CompletableFuture.runAsync(() -> LetterDocument.warmUp(resources));
        Publisher publisher = Publisher.of(output);
        publisher.recover(findings);
        Optional<Report> report = publishable(directory, ReportReader.once(directory), findings);
        if (report.isEmpty()) {
            return false;
        }
        Optional<Staging> begun = publisher.begin(findings);
        if (begun.isEmpty()) {
            return false;
        }
        try (Staging staging = begun.get()) {
            attempt(report.get(), directory).render(staging, resources, findings);
            return !findings.haveErrors() && publisher.publish(staging, findings);
        }
    }

    /** The publications of the report in a folder. */
    Publications publications(Resources resources, Path directory) {
        return publications(resources, directory, new FigureStages());
    }

    /** The publications of a report, which reuse figures of the report that was rendered before. */
    Publications publications(Resources resources, Path directory, FigureStages figures) {
        return new Publications(resources, sourceDate, new Sources(directory, templates), figures);
    }

    /** Chooses the publications to render. */
    @FunctionalInterface
    private interface Choice {
        List<Publication> of(Publications publications, History history, Findings findings);
    }

    private RenderAttempt attempt(Report report, Path directory, Choice choice) {
        return new RenderAttempt(templates, report.settings().site().base(), (output, resources, findings) -> {
            History history = new FrozenReports(directory).history(report, resources);
            OwnTypeface.use(
                    report,
                    findings,
                    () -> render(
                            report,
                            choice.of(publications(resources, directory), history, findings),
                            output,
                            findings));
        });
    }

    private RenderAttempt attempt(Report report, Path directory) {
        return attempt(
                report, directory, (publications, history, findings) -> publications.all(report, history, findings));
    }

    /** Every fact with its uses: renders the report with a mark at each expression, in memory. */
    public FactEntries factsWithUses(Report report, Path directory, Findings findings) {
        MarkedReport marked = MarkedReport.of(report);
        InMemoryOutput kept = new InMemoryOutput();
        attempt(marked.report(), directory).render(kept, findings);
        return findings.haveErrors()
                ? FactEntries.of(report)
                : FactEntries.of(report, marked, Publications.uses(report, kept));
    }

    /** SIZ-1: a table of this size can be checked, but its site would be too large to host or read. */
    private static boolean isTooLarge(Report report, Findings findings) {
        int size = report.programme().statements().size();
        if (size > MOST_STATEMENTS) {
            String first = report.programme().statements().get(0).id();
            findings.add(RunRule.TOO_LARGE.at(
                    Location.of(report.content().places().of("statement", first).path()), size, MOST_STATEMENTS));
        }
        return size > MOST_STATEMENTS;
    }

    /**
     * Runs all stages; the last one stores the report as a permanent edition.
     *
     * @return the new edition; empty after an error, in which case nothing was written
     */
    public Optional<FrozenEdition> freeze(Path directory, Findings findings) throws IOException {
        Optional<Report> report = read(directory, findings);
        Optional<String> id = report.flatMap(current -> FreezeCheck.id(current, findings));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Publisher publisher = Publisher.of(directory.resolve(Edition.FOLDER));
        Optional<Staging> begun = publisher.begin(findings);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        try (Staging staging = begun.get()) {
            attempt(
                            report.get(),
                            directory,
                            (publications, history, found) ->
                                    publications.frozen(report.get(), id.get(), history, found))
                    .render(new EditionOutput(staging), findings);
            SourceFiles.of(directory, findings)
                    .forEach((path, bytes) -> staging.write(Edition.SOURCES + "/" + path, bytes));
            return findings.haveErrors()
                    ? Optional.empty()
                    : publisher.add(staging, id.get(), findings).map(hash -> new FrozenEdition(id.get(), hash));
        }
    }

    /** Runs the fourth stage: renders the publications to an output. */
    static void render(Report report, List<Publication> publications, Output output, Findings findings) {
        publications.forEach(publication -> publication.render(report, output, findings));
    }
}
