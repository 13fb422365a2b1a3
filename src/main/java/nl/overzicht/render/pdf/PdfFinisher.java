package nl.overzicht.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.pdf.proof.Proof;
import nl.overzicht.render.pdf.tagtree.HeardText;
import nl.overzicht.render.pdf.tagtree.MarkedText;
import nl.overzicht.render.pdf.tagtree.TagTree;
import nl.overzicht.render.pdf.tagtree.TagWords;
import nl.overzicht.render.template.Messages;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What every typeset document goes through before it can be kept: repairs to its tag tree, the proof that
 * nothing is lost, the mark of what is not final, its identity.
 *
 * @param words of the tags
 * @param mark beside the text; empty: none
 * @param identity times and metadata
 */
public record PdfFinisher(Messages words, Optional<DraftMark> mark, Identity identity) {

    /** A finished document. */
    public record Printed(byte[] bytes, int pages) {}

    /** What is heard of any document and not seen. */
    public static TagWords heard(Messages words) {
        return new TagWords(
                note -> words.get("letter.note", note),
                note -> words.get("letter.note.back", note),
                words.get("letter.emptyCell"));
    }

    /**
     * Finishes a document, which stays open.
     *
     * @param info what its text said about itself
     * @param proof against which it is held
     * @param findings receives what is not on paper as it was written
     */
    public Printed of(PDDocument document, DocumentInfo info, Proof proof, Findings findings) throws IOException {
        MarkedText text = TagTree.repair(document, heard(words));
        proof.check(HeardText.of(document, text), findings);
        if (mark.isPresent()) {
            mark.get().draw(document);
        }
        identity.fix(document, info);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new Printed(bytes.toByteArray(), document.getNumberOfPages());
    }
}
