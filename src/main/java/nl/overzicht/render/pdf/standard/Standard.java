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
 * Checks whether a finished PDF conforms to what it claims, PDF/A-2a or 3a and PDF/UA-1: PDF-1 to PDF-8. It does not check
 * everything that a validator does, but every kind of flaw that our engine or an author's texts, pictures, fonts or templates
 * can cause. The file is parsed again, so that what is checked is what readers get.
 *
 * @param document its name, such as {@code kamerbrief.pdf}
 * @param part of PDF/A that it must conform to: 2, or 3 with embedded files
 * @param places finds consecutive words in the author's files; for an empty list returns the location for the whole document
 */
public record Standard(String document, int part, Function<List<String>, Location> places) {

    /**
     * Reports violations: for each cause the first place, with a count.
     *
     * @param pdf bytes of the finished file
     * @param findings of this document so far; if these have errors the document is not checked
     * @throws IOException when the file cannot be parsed
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
