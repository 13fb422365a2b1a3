package nl.overzicht.render.letter;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.compare.History;
import nl.overzicht.content.Document;
import nl.overzicht.content.Resources;
import nl.overzicht.content.Settings;
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
import nl.overzicht.render.pdf.AssociatedFile;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.OwnTypeface;
import nl.overzicht.render.pdf.PdfFinisher;
import nl.overzicht.render.pdf.Typesetter;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.report.PublicationFiles;
import nl.overzicht.report.Report;

/** The Kamerbrief: {@code letter.md} with its letterhead, notes and figures as a PDF, one for each letter of the report. */
public final class LetterDocument implements PaperDocument {

    private final Resources resources;
    private final LetterText text;
    private final Function<Report, List<AssociatedFile>> data;
    private final PaperPrinter printer;

    /**
     * @param resources templates, fonts and the colour profile; may be an {@link OwnTypeface}
     * @param figures that the text can request, laid out in the same typeface
     * @param changes since the last edition, which the text can request; empty: there is no edition
     * @param data the files that a PDF/A-3 letter embeds, in addition to its own text
     * @param sourceDate the time in the document; empty: that of the letter, if it has a date
     */
    public LetterDocument(
            Resources resources,
            List<Figure> figures,
            Optional<History.Step> changes,
            Function<Report, List<AssociatedFile>> data,
            Optional<Instant> sourceDate) {
        this.resources = resources;
        TemplateEngine templates = TemplateEngine.of(resources);
        this.text = new LetterText(new PaperText(resources, templates, figures, changes));
        this.printer = new PaperPrinter(resources, templates, sourceDate);
        this.data = data;
    }

    /** The path of the first letter within the output. */
    public static String path(Report report) {
        return report.settings().letter().file();
    }

    /**
     * The bytes of all letters of a report, in order.
     *
     * @param read the bytes at a path
     */
    public static List<byte[]> readAll(Report report, Function<String, byte[]> read) {
        return report.settings().letters().stream()
                .map(letter -> read.apply(letter.file()))
                .toList();
    }

    /**
     * Loads the classes of the PDF engine ({@link nl.overzicht.render.pdf.Typesetter#warmUp}); for use while other work is
     * done.
     */
    public static void warmUp(Resources resources) {
        new Typesetter(resources).warmUp();
    }

    @Override
    public void render(Report report, Output output, Findings findings) {
        report.settings().letters().forEach(letter -> print(report.of(letter), output, findings));
    }

    @Override
    public PublicationFiles files(Report report, Output output, Findings findings) {
        return path -> report.settings().letters().stream()
                .filter(letter -> letter.file().equals(path))
                .forEach(letter -> print(report.of(letter), output, findings));
    }

    private void print(Report report, Output output, Findings findings) {
        LetterWriter letter = new LetterWriter(report, text.words(report));
        Optional<EnclosedReport> enclosed = EnclosedReport.of(report, output);
        LetterAttachments attachments = new LetterAttachments(
                report,
                text.words(report),
                data.apply(report),
                enclosed.map(EnclosedReport::file),
                printer.time(report));
        LetterView view = text.view(report, medium -> medium, enclosed.map(EnclosedReport::pages));
        PrintJob job = new PrintJob(
                path(report),
                report,
                text.paper(),
                text.paper().xhtml(report, view),
                text.paper().drawings(),
                view.document(),
                letter.mark(),
                TextPlace.ofLetter(report.content(), printer.resources()));
        PdfFinisher.PrintedPdf printed = printer.print(job, document -> attachments.attach(document.raw()), findings);
        output.writeDocument(path(report), printed.bytes(), printed.pages());
    }

    @Override
    public PaperText text() {
        return text.paper();
    }

    @Override
    public PaperPrinter printer() {
        return printer;
    }

    @Override
    public String file(Report report) {
        return path(report);
    }

    @Override
    public DocumentInfo info(Report report) {
        return new LetterWriter(report, text.words(report)).info();
    }

    @Override
    public List<Document> texts(Report report) {
        return report.content().document(Document.LETTER).stream().toList();
    }

    @Override
    public FactText factText(Report report) {
        boolean note = report.settings().letter().computed() == Settings.ComputedMarking.NOTE;
        return note ? report.factText().withoutMark() : report.factText();
    }

    @Override
    public TextPlace places(Report report) {
        return TextPlace.ofLetter(report.content(), printer.resources());
    }

    @Override
    public List<Glyph> readMarkedGlyphs(Report report, Output sent, List<String> facts) throws IOException {
        Optional<Integer> pages = EnclosedReport.of(report, sent).map(EnclosedReport::pages);
        LetterView view = text.view(report, paper -> new FactMarks(paper, facts), pages);
        String original = text.paper().xhtml(report, text.view(report, medium -> medium, pages));
        String xhtml = text.paper().xhtml(report, view);
        return text.paper().readGlyphs(xhtml, original);
    }
}
