package nl.overzicht.render.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.compare.History;
import nl.overzicht.compare.SentenceChange;
import nl.overzicht.content.Document;
import nl.overzicht.content.Settings.Computed;
import nl.overzicht.fact.FactText;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.passage.Sentences;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.render.letter.FactMarks;
import nl.overzicht.render.letter.Letter;
import nl.overzicht.render.letter.LetterText;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.LetterFonts;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.HeardText;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Publication;
import nl.overzicht.report.Report;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A copy of the letter for those who review it: the letter as it will be sent, with the numbers of its lines, the ids of
 * its facts and what changed since an edition in the margins, and a list of those changes behind it.
 *
 * @param letter to review
 * @param before what goes along with it and is made first
 * @param since what changed; empty: there is no edition to compare with
 * @param path where it is written
 */
public record Review(Letter letter, Publication before, Optional<History.Step> since, String path)
        implements Publication {

    @Override
    public void render(Report report, Output output, Findings findings) {
        InMemoryOutput sent = new InMemoryOutput();
        if (report.settings().letter().enclosesReport()) {
            before.render(report, sent, findings);
        }
        letter.render(report, sent, findings);
        if (findings.haveErrors()) {
            return;
        }
        try (TrueTypeFont font = new LetterFonts(letter.resources()).regular();
                PDDocument document = Loader.loadPDF(sent.read(Letter.path(report)))) {
            add(report, sent, document, font);
            DocumentInfo info = letter.text().reviewed(report);
            document.getDocumentInformation().setTitle(info.title());
            letter.identity(report).fix(document, info);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            letter.standard(path, report).check(bytes.toByteArray(), findings);
            output.writeDocument(path, bytes.toByteArray(), document.getNumberOfPages());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(Report report, Output sent, PDDocument document, TrueTypeFont font) throws IOException {
        List<Glyph> heard = HeardText.of(document);
        Lines lines = Lines.of(heard);
        List<Edit> edits = edits(report, heard, lines);
        additions(report, sent, heard, lines, edits).draw(document, heard, PDType0Font.load(document, font, true));
        if (since.isPresent()) {
            append(new ReviewList(letter.text(), since.get(), edits).pdf(report), document);
        }
    }

    private List<Edit> edits(Report report, List<Glyph> heard, Lines lines) {
        List<SentenceChange> changes = since.flatMap(History.Step::changes).stream()
                .flatMap(all -> all.texts().stream())
                .filter(text -> text.text().equals(Document.LETTER))
                .flatMap(text -> text.sentences().stream())
                .toList();
        boolean note = report.settings().letter().computed() == Computed.NOTE;
        FactText text = note ? report.factText().unmarked() : report.factText();
        Sentences sentences = new Sentences(report.facts(), text);
        return Edit.of(changes, SentencePlaces.of(sentences.all(LetterText.markdown(report)), heard), lines);
    }

    private Additions additions(Report report, Output sent, List<Glyph> heard, Lines lines, List<Edit> edits)
            throws IOException {
        List<String> facts = new ArrayList<>();
        List<Glyph> marked = letter.marked(report, sent, facts);
        Messages words = letter.text().words(report);
        String compared = since.filter(step -> step.changes().isPresent())
                .map(step -> words.get("review.since", step.from().id()))
                .orElse(words.get("review.alone"));
        return new Additions(
                lines,
                FactPlace.of(heard, marked, FactMarks.MARK, facts),
                edits,
                words.get("review.title"),
                List.of(words.get("review.legend"), compared));
    }

    private static void append(byte[] list, PDDocument document) throws IOException {
        try (PDDocument pages = Loader.loadPDF(list)) {
            new PDFMergerUtility().appendDocument(document, pages);
            // The merger writes a default that no letter has.
            document.getDocumentCatalog().getMarkInfo().getCOSObject().removeItem(COSName.getPDFName("Suspects"));
        }
    }
}
