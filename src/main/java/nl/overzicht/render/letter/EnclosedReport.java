package nl.overzicht.render.letter;

import java.util.Optional;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.pdf.AssociatedFile;
import nl.overzicht.report.Report;

/**
 * The progress report that is sent with a letter, made before it.
 *
 * @param pages number of them
 * @param bytes of the PDF
 */
record EnclosedReport(int pages, byte[] bytes) {

    /** That of the first letter's settings; empty when none goes along, or when it could not be made. */
    static Optional<EnclosedReport> of(Report report, Output output) {
        return report.settings().letter().enclosesReport()
                ? output.written(ProgressSettings.FILE)
                        .map(file -> new EnclosedReport(file.pages().orElseThrow(), output.read(ProgressSettings.FILE)))
                : Optional.empty();
    }

    /** As a file inside a letter that can hold one. */
    AssociatedFile file() {
        return new AssociatedFile(
                ProgressSettings.FILE, "application/pdf", AssociatedFile.Relationship.SUPPLEMENT, bytes);
    }
}
