package nl.overzicht.render.letter;

import java.util.Optional;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.pdf.AssociatedFile;
import nl.overzicht.report.Report;

/**
 * The progress report that is enclosed with a letter; it is made before the letter.
 *
 * @param pages the number of pages
 * @param bytes of the PDF
 */
record EnclosedReport(int pages, byte[] bytes) {

    /** The report that the first letter encloses; empty when it encloses none, or when the report could not be made. */
    static Optional<EnclosedReport> of(Report report, Output output) {
        return report.settings().letter().enclosesReport()
                ? output.findWritten(ProgressSettings.FILE)
                        .map(file -> new EnclosedReport(file.pages().orElseThrow(), output.read(ProgressSettings.FILE)))
                : Optional.empty();
    }

    /** The report as a file that is embedded in a letter. */
    AssociatedFile file() {
        return new AssociatedFile(
                ProgressSettings.FILE, "application/pdf", AssociatedFile.Relationship.SUPPLEMENT, bytes);
    }
}
