package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.compare.History;
import nl.overzicht.content.Edition;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Resources;
import nl.overzicht.content.Settings;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.publish.Amendment;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.render.pdf.OwnTypeface;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import nl.overzicht.resource.Templates;
import nl.overzicht.run.Publications.CopyPlan;
import nl.overzicht.run.template.RenderAttempt;

/**
 * The run for a review copy: runs all stages, for one document only.
 *
 * @param pipeline holds the templates and the modification time of the files
 * @param directory the content folder
 * @param letter id of the letter to copy; empty: the first one, which is mostly the only one
 * @param ofReport whether the progress report is copied instead of a letter
 * @param since id of the edition to compare with; empty: the newest edition before the current letter, if there is one
 */
public record ReviewRun(
        Pipeline pipeline, Path directory, Optional<String> letter, boolean ofReport, Optional<String> since) {

    /** Writes the copy; writes nothing after an error. */
    public void write(Path file, Findings findings) throws IOException {
        Amendment.recover(file.getParent(), findings);
        Optional<Report> read = pipeline.read(directory, findings);
        Optional<Report> report = read.flatMap(all -> choice().report(all, findings));
        Optional<Edition> edition = report.flatMap(current -> choice().edition(current, findings));
        String name = file.getFileName().toString();
        read.filter(all -> isDocument(name, all))
                .ifPresent(all -> findings.add(RunRule.COPY_AS_LETTER.at(Location.of(file.toString()), name)));
        if (report.isEmpty() || findings.haveErrors()) {
            return;
        }
        Optional<History.Step> step =
                edition.map(from -> new FrozenReports(directory).changesSince(from, report.get(), resources()));
        step.filter(since -> since.changes().isEmpty()).ifPresent(since -> findings.add(unreadable(since.from())));
        Output copy = render(report.get(), step, name, findings);
        if (!findings.haveErrors()) {
            Amendment.put(file, copy.read(name), findings);
        }
    }

    private ReviewChoice choice() {
        return new ReviewChoice(directory, letter, ofReport, since);
    }

    private Output render(Report report, Optional<History.Step> step, String name, Findings findings) {
        InMemoryOutput copy = new InMemoryOutput();
        new RenderAttempt(
                        pipeline.templates(),
                        Optional.empty(),
                        (output, resources, found) -> OwnTypeface.use(
                                report,
                                found,
                                () -> Pipeline.render(
                                        report, List.of(review(report, resources, step, name, found)), output, found)))
                .render(copy, findings);
        return copy;
    }

    private static boolean isDocument(String name, Report report) {
        return Stream.concat(
                        report.settings().letters().stream().map(Settings.Letter::file),
                        Stream.of(ProgressSettings.FILE))
                .anyMatch(name::equalsIgnoreCase);
    }

    private Publication review(
            Report report, Resources resources, Optional<History.Step> step, String name, Findings findings) {
        Publications publications = pipeline.publications(resources, directory);
        History history = new FrozenReports(directory).history(report, resources);
        CopyPlan plan = new CopyPlan(step, name);
        return ofReport
                ? publications.reviewOfReport(report, history, plan, findings)
                : publications.reviewOfLetter(report, history, plan, findings);
    }

    private Resources resources() {
        return new Templates(pipeline.templates());
    }

    private Finding unreadable(Edition edition) {
        return RunRule.UNREADABLE_EDITION.at(Location.of(
                directory.resolve(Edition.FOLDER).resolve(edition.id()).toString()));
    }
}
