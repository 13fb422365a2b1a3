package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.compare.History;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.publish.Output.Written;
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

    /**
     * Reads the content as it is now; empty after an error.
     *
     * @param last what was shown before
     */
    public Optional<Preview> read(Optional<Preview> last, Findings findings) throws IOException {
        Resources resources = Templates.read(pipeline.templates());
        Map<String, Written> known = last.map(Preview::known).orElse(Map.of());
        return pipeline.publishable(directory, findings).map(report -> preview(report, resources, known));
    }

    private Preview preview(Report report, Resources resources, Map<String, Written> known) {
        Findings findings = new Findings();
        FilesOnDemand files = new FilesOnDemand(known, output -> pieces(report, resources, output, findings));
        return new Preview(report, files, findings, path -> {
            Findings failures = new Findings();
            new RenderAttempt(pipeline.templates(), (output, others, found) -> {
                        if (others == resources) {
                            files.find(path);
                        } else {
                            new FilesOnDemand(Map.of(), inner -> pieces(report, others, inner, found)).find(path);
                        }
                    })
                    .into(files, resources, failures);
            return failures;
        });
    }

    private Pieces pieces(Report report, Resources resources, Output output, Findings findings) {
        History history = Frozen.history(report, directory, resources);
        Publication some = pipeline.publications(resources, directory).some(report, history, findings);
        return some.pieces(report, output, findings);
    }
}
