package nl.overzicht.render.progress;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.overzicht.DefaultReport;
import nl.overzicht.PdfFiles;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Directives;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.report.Report;
import nl.overzicht.run.Pipeline;

/**
 * A progress report with the numbers of the default report and with its own settings and text; printed without the rest.
 *
 * @param folder for its content, new
 * @param settings what is under {@code report} in {@code report.yaml}, each line indented
 * @param text {@code report.md}
 */
record MadeUpReport(Path folder, String settings, String text) {

    /**
     * The PDF.
     *
     * @param findings receives those of checking and printing
     */
    byte[] print(Findings findings) throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(
                content.resolve("report.yaml"),
                Files.readString(content.resolve("report.yaml")).replaceFirst("(?ms)^report:.*?(?=^\\S)", "")
                        + "\nreport:\n" + settings);
        Files.deleteIfExists(content.resolve("report.md"));
        Files.writeString(content.resolve("report.md"), text);
        Optional<Report> report = Pipeline.check(content, findings);
        assertFalse(findings.haveErrors(), () -> findings.toSortedList().toString());
        InMemoryOutput kept = new InMemoryOutput();
        new ProgressReport(
                        DefaultReport.resources(),
                        Charts.of(
                                report.orElseThrow(),
                                Directives.of(report.orElseThrow().content()),
                                DefaultReport.resources()),
                        Optional.empty(),
                        Optional.empty())
                .render(report.orElseThrow(), kept, findings);
        byte[] pdf = kept.read(ProgressSettings.FILE);
        if (!findings.haveErrors()) {
            PdfFiles.of(pdf);
        }
        return pdf;
    }
}
