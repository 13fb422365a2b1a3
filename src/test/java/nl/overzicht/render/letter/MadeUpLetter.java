package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.overzicht.DefaultReport;
import nl.overzicht.PdfFiles;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.publish.Publisher;
import nl.overzicht.publish.Staging;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.opendata.PublishedTable;
import nl.overzicht.render.pdf.AssociatedFile;
import nl.overzicht.render.pdf.OwnTypeface;
import nl.overzicht.report.Report;

/**
 * A letter with the numbers of the default report and with its own settings and text; printed without the site.
 *
 * @param folder for its content and output, new
 * @param settings {@code report.yaml}
 * @param text {@code letter.md}
 */
public record MadeUpLetter(Path folder, String settings, String text) {

    /** The fewest settings that a letter can have. */
    public static final String SETTINGS = """
            state: final
            title: Verzonnen
            date: 2026-03-02
            letter:
              organisation: [Ministerie van Voorbeelden]
              addressee: [Aan de Voorzitter van de Tweede Kamer, Postbus 20018, 2500 EA Den Haag]
              reference: 2026-0000001
              subject: Een verzonnen brief
              salutation: Geachte voorzitter,
              signatory:
                function: De Minister van Voorbeelden
                name: A. Voorbeeld
            """;

    /** Its folder with the content. */
    public Path content() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(content.resolve("report.yaml"), settings);
        Files.writeString(content.resolve("letter.md"), text);
        return content;
    }

    /** The PDF. There are no findings when its text is checked and printed. */
    public byte[] pdf() throws IOException {
        Findings findings = new Findings();
        byte[] pdf = print(content(), findings);
        assertEquals(List.of(), findings.toSortedList());
        return pdf;
    }

    /**
     * The PDF of a content folder.
     *
     * @param findings receives those of printing
     */
    public byte[] print(Path content, Findings findings) throws IOException {
        Report report = new Loader().load(content, findings).map(Report::of).orElseThrow();
        assertFalse(findings.haveErrors(), () -> findings.toSortedList().toString());
        Publisher publisher = Publisher.of(folder.resolve("output"));
        try (Staging staging = publisher.begin(findings).orElseThrow()) {
            Resources onPaper = OwnTypeface.of(report, DefaultReport.resources(), findings);
            new LetterDocument(
                            onPaper, Charts.of(report, onPaper), Optional.empty(), MadeUpLetter::data, Optional.empty())
                    .render(report, staging, findings);
            byte[] pdf = staging.read(LetterDocument.path(report));
            if (!findings.haveErrors()) {
                PdfFiles.of(pdf);
            }
            return pdf;
        }
    }

    private static List<AssociatedFile> data(Report report) {
        return List.of(new AssociatedFile(
                "statements.csv", "text/csv", AssociatedFile.Relationship.DATA, PublishedTable.statementsCsv(report)));
    }
}
