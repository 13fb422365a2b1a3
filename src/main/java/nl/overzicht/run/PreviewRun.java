package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.compare.History;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.file.FileMarks;
import nl.overzicht.publish.Output;
import nl.overzicht.publish.Output.WrittenFile;
import nl.overzicht.render.chart.FigureStages;
import nl.overzicht.render.pdf.OwnTypeface;
import nl.overzicht.report.Publication;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;
import nl.overzicht.resource.Templates;
import nl.overzicht.run.template.RenderAttempt;
import nl.overzicht.stage.Stage;

/**
 * The run of a preview: loads, computes facts and checks at once, but renders only the files that are requested. Work that a
 * change does not affect is not repeated; the results equal those of a build.
 */
public final class PreviewRun {

    private final Pipeline pipeline;
    private final Path directory;
    private final ReportReader reader;
    private final FigureStages figures = new FigureStages();
    private final Stage<FileMarks, Templates> templates = new Stage<>();
    private FileMarks ofTemplates = FileMarks.NONE;

    /**
     * @param pipeline holds the templates and the modification time of the files
     * @param directory the content folder
     */
    public PreviewRun(Pipeline pipeline, Path directory) {
        this.pipeline = pipeline;
        this.directory = directory;
        this.reader = ReportReader.withCache(directory);
    }

    /** Holds the templates and the modification time of the files. */
    public Pipeline pipeline() {
        return pipeline;
    }

    /** The content folder. */
    public Path directory() {
        return directory;
    }

    /**
     * Reads the content as it is now; gives empty after an error.
     *
     * @param last the preview that was shown before
     */
    public synchronized Optional<Preview> read(Optional<Preview> last, Findings findings) throws IOException {
        pipeline.templates().ifPresent(folder -> ofTemplates = FileMarks.of(folder, ofTemplates));
        Resources resources = templates.of(ofTemplates, () -> Templates.read(pipeline.templates()));
        Map<String, WrittenFile> known = last.map(Preview::knownFiles).orElse(Map.of());
        return pipeline.publishable(directory, reader, findings).map(report -> preview(report, resources, known));
    }

    private Preview preview(Report report, Resources resources, Map<String, WrittenFile> known) {
        Findings findings = new Findings();
        FilesOnDemand files = new FilesOnDemand(known, output -> files(report, resources, output, findings));
        return new Preview(report, files, findings, path -> {
            Findings failures = new Findings();
            new RenderAttempt(
                            pipeline.templates(),
                            report.settings().site().base(),
                            (output, others, found) -> OwnTypeface.use(
                                    report,
                                    found,
                                    () -> (others == resources ? files : onDemand(report, others, found)).find(path)))
                    .render(files, resources, failures);
            return failures;
        });
    }

    private FilesOnDemand onDemand(Report report, Resources resources, Findings findings) {
        return new FilesOnDemand(Map.of(), output -> files(report, resources, output, findings));
    }

    private PublicationFiles files(Report report, Resources resources, Output output, Findings findings) {
        History history = reader.frozen().history(report, resources);
        Publication some = pipeline.publications(resources, directory, figures).onRequest(report, history, findings);
        return some.files(report, output, findings);
    }
}
