package nl.overzicht.render.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.content.Document;
import nl.overzicht.render.pdf.AssociatedFile;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The files in the PDF of a letter.
 *
 * @param report with the letter
 * @param words that describe the files
 * @param data files with the data of the report
 * @param enclosed the enclosed report; empty: there is none
 * @param time in the document; empty: none
 */
record LetterAttachments(
        Report report,
        Messages words,
        List<AssociatedFile> data,
        Optional<AssociatedFile> enclosed,
        Optional<Instant> time) {

    /** Attaches them, if the standard of the letter allows files. */
    void attach(PDDocument document) throws IOException {
        if (report.settings().letter().standard().holdsFiles()) {
            AssociatedFile.attach(all(), file -> words.get("letter.file." + kind(file)), time, document);
        }
    }

    /** The key of its description in the bundle. */
    private static String kind(AssociatedFile file) {
        return file.isInFolder() ? "source" : file.name();
    }

    private List<AssociatedFile> all() {
        List<AssociatedFile> files = new ArrayList<>(data);
        if (!report.settings().letter().holdsSources()) {
            files.add(new AssociatedFile(
                    Document.LETTER,
                    "text/markdown",
                    AssociatedFile.Relationship.SOURCE,
                    LetterText.markdown(report).getBytes(StandardCharsets.UTF_8)));
        }
        enclosed.ifPresent(files::add);
        return files;
    }
}
