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
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.passage.PassageSentences;
import nl.overzicht.narrative.passage.PassageSentences.Sentence;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.render.font.FontCache;
import nl.overzicht.render.font.FontFace;
import nl.overzicht.render.paper.FactMarks;
import nl.overzicht.render.paper.PaperDocument;
import nl.overzicht.render.paper.PaperPrinter;
import nl.overzicht.render.pdf.DocumentInfo;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.SpokenText;
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
 * A review copy of a letter or of the progress report: the document as it will be sent, with line numbers, ids of facts and
 * the changes since an edition in its margins, and a list of those changes on its last pages.
 *
 * @param original the document to review
 * @param before its enclosures, which are made first; may write nothing
 * @param since what changed; empty: there is no edition to compare with
 * @param path where the copy is written
 */
public record Review(PaperDocument original, Publication before, Optional<History.Step> since, String path)
        implements Publication {

    @Override
    public void render(Report report, Output output, Findings findings) {
        InMemoryOutput sent = new InMemoryOutput();
        before.render(report, sent, findings);
        original.render(report, sent, findings);
        if (findings.haveErrors()) {
            return;
        }
        TrueTypeFont font = FontCache.of(original.text().resources()).face(FontFace.REGULAR);
        try (PDDocument document = Loader.loadPDF(sent.read(original.file(report)))) {
            add(report, sent, document, font);
            DocumentInfo sentAs = original.info(report);
            DocumentInfo info = sentAs.withTitle(words(report).get("review.title.of", sentAs.title()));
            document.getDocumentInformation().setTitle(info.title());
            original.printer().identity(report, original.text()).fix(document, info);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            PaperPrinter.standard(path, info.part(), original.places(report)).check(bytes.toByteArray(), findings);
            output.writeDocument(path, bytes.toByteArray(), document.getNumberOfPages());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(Report report, Output sent, PDDocument document, TrueTypeFont font) throws IOException {
        List<Glyph> heard = SpokenText.of(document);
        NumberedLines lines = NumberedLines.of(heard);
        List<Edit> edits = edits(report, heard, lines);
        additions(report, sent, heard, lines, edits).draw(document, heard, PDType0Font.load(document, font, true));
        if (since.isPresent()) {
            append(new ReviewList(original.text(), since.get(), edits).pdf(report), document);
        }
    }

    /** The changes of each text, in the order of the texts. */
    private List<Edit> edits(Report report, List<Glyph> heard, NumberedLines lines) {
        PassageSentences sentences = new PassageSentences(report.facts(), original.factText(report));
        List<List<Sentence>> all = original.texts(report).stream()
                .map(text -> sentences.readAll(text.text()))
                .toList();
        List<List<Glyph>> places =
                SentencePlaces.of(all.stream().flatMap(List::stream).toList(), heard);
        List<Edit> edits = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < all.size(); i++) {
            int end = first + all.get(i).size();
            edits.addAll(Edit.of(changes(original.texts(report).get(i)), places.subList(first, end), lines));
            first = end;
        }
        return List.copyOf(edits);
    }

    private List<SentenceChange> changes(Document written) {
        return since.flatMap(History.Step::changes).stream()
                .flatMap(all -> all.texts().stream())
                .filter(text -> text.text().equals(written.path()))
                .flatMap(text -> text.sentences().stream())
                .toList();
    }

    private Messages words(Report report) {
        return original.text().words(report);
    }

    private Additions additions(Report report, Output sent, List<Glyph> heard, NumberedLines lines, List<Edit> edits)
            throws IOException {
        List<String> facts = new ArrayList<>();
        List<Glyph> marked = original.readMarkedGlyphs(report, sent, facts);
        Messages words = words(report);
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
            // The merger adds this entry with a default value; the letter does not have it.
            document.getDocumentCatalog().getMarkInfo().getCOSObject().removeItem(COSName.getPDFName("Suspects"));
        }
    }
}
