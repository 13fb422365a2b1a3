package nl.overzicht.run;

import java.util.function.Supplier;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.progress.ProgressReport;
import nl.overzicht.report.Publication;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;

/**
 * A progress report of which the figures are laid out only when it is rendered, so that content without a progress report lays
 * out none.
 *
 * @param progress builds the document
 */
record DeferredReport(Supplier<ProgressReport> progress) implements Publication {

    @Override
    public void render(Report report, Output output, Findings findings) {
        if (!report.content().reportTexts().isEmpty()) {
            progress.get().render(report, output, findings);
        }
    }

    @Override
    public PublicationFiles files(Report report, Output output, Findings findings) {
        return path -> {
            if (path.equals(ProgressSettings.FILE)) {
                render(report, output, findings);
            }
        };
    }
}
