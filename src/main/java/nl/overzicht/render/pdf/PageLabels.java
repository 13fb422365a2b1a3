package nl.overzicht.render.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** The page labels that a PDF reader shows (ISO 32000-1, 12.4.2): the same numbers as are printed. */
public final class PageLabels {

    private PageLabels() {}

    /**
     * Writes page labels where the front pages are numbered in roman numerals.
     *
     * @param front number of front pages; 0: page numbers are positions, and nothing is written
     * @param document open; is modified
     */
    public static void write(int front, PDDocument document) throws IOException {
        if (front > 0) {
            PDPageLabels labels = new PDPageLabels(document);
            labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
            labels.setLabelItem(front, range(PDPageLabelRange.STYLE_DECIMAL));
            document.getDocumentCatalog().setPageLabels(labels);
        }
    }

    private static PDPageLabelRange range(String style) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(style);
        return range;
    }
}
