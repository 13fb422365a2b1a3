package nl.overzicht.render.pdf.standard;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a finished PDF claims, PDF/A-2a or 3a and PDF/UA-1, compared with its bytes: PDF-1 to PDF-8. Not all that a validator looks at,
 * but each kind that our engine, an author's texts, pictures, fonts or templates can bring about. Reads the file again, since that
 * is what will be read.
 *
 * @param document its name, such as {@code kamerbrief.pdf}
 * @param part of PDF/A that it must keep: 2, or 3 with files inside
 * @param places of words that follow each other, in the files of the author; without words, of the document as a whole
 */
public record Standard(String document, int part, Function<List<String>, Location> places) {

    /**
     * Reports what breaks a rule: of each cause the first place, with a count.
     *
     * @param pdf bytes of the finished file
     * @param findings of this document so far: one that already has an error is not looked at
     * @throws IOException when the file cannot be read back
     */
    public void check(byte[] pdf, Findings findings) throws IOException {
        if (findings.haveErrors()) {
            return;
        }
        Flaws flaws = new Flaws();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            check(read, flaws);
        }
        flaws.report(document, places, findings);
    }

    private void check(PDDocument read, Flaws flaws) throws IOException {
        new DocumentForm(read, flaws).check();
        new Metadata(read, part, flaws).check();
        new OutputProfile(flaws).check(read);
        new ObjectRules(part, flaws).check(read.getDocument());
        MarkedContent marks = new MarkedContent(flaws);
        ContentReader reader = new ContentReader(flaws, marks);
        Annotations annotations = new Annotations(flaws);
        int number = 0;
        for (PDPage page : read.getPages()) {
            number++;
            reader.read(page, number);
            annotations.check(page, number);
        }
        if (read.getDocumentCatalog().getStructureTreeRoot() != null) {
            StructureTree tree = StructureTree.of(read, flaws);
            new ContentOwners(tree, flaws).check(marks.pieces(), annotations.all());
            new ElementRules(tree, flaws).check();
        }
    }
}
