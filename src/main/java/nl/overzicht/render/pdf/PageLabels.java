package nl.overzicht.render.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** The numbers of pages as a reader shows them (ISO 32000-1, 12.4.2), which are those that are printed. */
public final class PageLabels {

    private PageLabels() {}

    /**
     * Writes the labels where the first pages have numbers of their own, in roman figures.
     *
     * @param front how many; 0: page numbers are the places, and nothing is written
     * @param document open; is changed
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
