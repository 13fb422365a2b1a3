package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.overzicht.compare.History;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.report.Pieces;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import nl.overzicht.resource.Templates;

/**
 * The run for a preview: load, fact and check at once, and of all files of a build only those that are asked for.
 *
 * @param pipeline with the templates and the time of the files
 * @param directory of the content
 */
public record PreviewRun(Pipeline pipeline, Path directory) {

    /** Reads the content as it is now; empty after an error. */
    public Optional<Preview> read(Findings findings) throws IOException {
        Resources resources = Templates.read(pipeline.templates());
        return pipeline.publishable(directory, findings).map(report -> preview(report, resources));
    }

    private Preview preview(Report report, Resources resources) {
        Findings findings = new Findings();
        FilesOnDemand files = files(report, resources, findings);
        return new Preview(report, findings, path -> {
            RenderAttempt attempt = new RenderAttempt(
                    pipeline.templates(),
                    (output, others, found) ->
                            (others == resources ? files : files(report, others, found)).written(path));
            Findings failures = new Findings();
            attempt.into(files, resources, failures);
            failures.sorted().forEach(findings::add);
            if (failures.haveErrors()) {
                throw new Preview.NotRendered();
            }
            return files.written(path).filter(file -> file.path().equals(path)).map(file -> files.read(path));
        });
    }

    private FilesOnDemand files(Report report, Resources resources, Findings findings) {
        return new FilesOnDemand(output -> pieces(report, resources, output, findings));
    }

    private Pieces pieces(Report report, Resources resources, Output output, Findings findings) {
        History history = Frozen.history(report, directory, resources);
        List<Publication> all = pipeline.publications(resources, directory).all(report, history, findings);
        return new Together(all).pieces(report, output, findings);
    }
}
