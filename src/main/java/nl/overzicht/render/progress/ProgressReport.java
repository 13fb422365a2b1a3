package nl.overzicht.render.progress;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overzicht.compare.History;
import nl.overzicht.content.Document;
import nl.overzicht.content.ProgressSettings;
import nl.overzicht.content.Resources;
import nl.overzicht.fact.FactText;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.paper.FactMarks;
import nl.overzicht.render.paper.PaperDocument;
import nl.overzicht.render.paper.PaperPrinter;
import nl.overzicht.render.paper.PaperText;
import nl.overzicht.render.paper.PrintJob;
import nl.overzicht.render.paper.TextPlace;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.PageLabels;
import nl.overzicht.render.pdf.PagedDocument;
import nl.overzicht.render.pdf.PdfFinisher;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;

/** The progress report as a PDF, where the content has one: {@code report.md} or {@code report/*.md}. */
public final class ProgressReport implements PaperDocument {

    private final PaperText text;
    private final PaperPrinter printer;

    /**
     * @param resources templates, fonts and the colour profile
     * @param figures that the text can request, laid out in the same typeface
     * @param changes since the last edition, which the text can request; empty: there is no edition
     * @param sourceDate the time in the document; empty: that of the report, if it has a date
     */
    public ProgressReport(
            Resources resources, List<Figure> figures, Optional<History.Step> changes, Optional<Instant> sourceDate) {
        TemplateEngine templates = TemplateEngine.of(resources);
        this.text = new PaperText(resources, templates, figures, changes);
        this.printer = new PaperPrinter(resources, templates, sourceDate);
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        if (!report.content().reportTexts().isEmpty()) {
            print(report.inLanguageOfProgress(), output, findings);
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

    private void print(Report report, Output output, Findings findings) {
        ProgressWriter writer = new ProgressWriter(report, text);
        ProgressView view = writer.view();
        PrintJob job = new PrintJob(
                ProgressSettings.FILE,
                report,
                text,
                text.xhtml(report, view),
                text.drawings(),
                view.document(),
                writer.mark(),
                TextPlace.ofReport(report.content(), printer.resources()));
        PdfFinisher.PrintedPdf printed = printer.print(job, ProgressReport::label, findings);
        output.writeDocument(ProgressSettings.FILE, printed.bytes(), printed.pages());
    }

    @Override
    public PaperText text() {
        return text;
    }

    @Override
    public PaperPrinter printer() {
        return printer;
    }

    @Override
    public String file(Report report) {
        return ProgressSettings.FILE;
    }

    @Override
    public DocumentInfo info(Report report) {
        return new ProgressWriter(report, text).info();
    }

    @Override
    public List<Document> texts(Report report) {
        return report.content().reportTexts();
    }

    @Override
    public FactText factText(Report report) {
        return report.factText();
    }

    @Override
    public TextPlace places(Report report) {
        return TextPlace.ofReport(report.content(), printer.resources());
    }

    @Override
    public List<Glyph> readMarkedGlyphs(Report report, Output sent, List<String> facts) throws IOException {
        ProgressWriter writer = new ProgressWriter(report, text);
        String original = text.xhtml(report, writer.view());
        String xhtml =
                text.xhtml(report, new ProgressWriter(report, text, paper -> new FactMarks(paper, facts)).view());
        return text.readGlyphs(xhtml, original);
    }

    private static void label(PagedDocument document) throws IOException {
        PageLabels.write(document.front(), document.raw());
    }
}
