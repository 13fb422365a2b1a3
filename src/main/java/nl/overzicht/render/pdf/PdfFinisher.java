package nl.overzicht.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.pdf.proof.Proof;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.MarkedText;
import nl.overzicht.render.pdf.tagtree.SpokenText;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import nl.overzicht.render.template.Messages;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The last steps for every laid-out document: repairs to its tag tree, the proof that nothing is lost, the draft
 * mark, its identity.
 *
 * @param words of the tags
 * @param mark beside the text; empty: none
 * @param identity times and metadata
 */
public record PdfFinisher(Messages words, Optional<DraftMark> mark, Identity identity) {

    /**
     * A finished document.
     *
     * @param bytes of the PDF
     * @param pages their number
     * @param lastLines number of lines on its last page, without repeated headers and footers; texts side by side on
     *     one baseline count as one line
     */
    public record PrintedPdf(byte[] bytes, int pages, int lastLines) {}

    /** The words that only a screen reader reads, for any document. */
    public static TagWords tagWords(Messages words) {
        return new TagWords(
                note -> words.get("letter.note", "" + note),
                note -> words.get("letter.note.back", note),
                words.get("letter.emptyCell"));
    }

    /**
     * Finishes a document, which stays open.
     *
     * @param info properties of the document
     * @param proof the source that it is compared with
     * @param findings receives the differences between paper and source
     */
    public PrintedPdf of(PDDocument document, DocumentInfo info, Proof proof, Findings findings) throws IOException {
        MarkedText text = TagTree.repair(document, tagWords(words));
        List<Glyph> heard = SpokenText.of(document, text);
        proof.check(heard, findings);
        if (mark.isPresent()) {
            mark.get().draw(document);
        }
        identity.fix(document, info);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        int pages = document.getNumberOfPages();
        return new PrintedPdf(bytes.toByteArray(), pages, lines(heard, pages));
    }

    private static int lines(List<Glyph> heard, int page) {
        return (int) heard.stream()
                .filter(glyph -> glyph.page() == page)
                .map(glyph -> Math.round(glyph.y()))
                .distinct()
                .count();
    }
}
