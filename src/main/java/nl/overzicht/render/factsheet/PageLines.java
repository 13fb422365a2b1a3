package nl.overzicht.render.factsheet;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Counts the lines of a page above its foot; what stands beside each other on one baseline is one line. */
final class PageLines extends PDFTextStripper {

    /** Height of the foot, in points: 22 mm. */
    private static final double FOOT = 22 * 72 / 25.4;

    private final Set<Integer> baselines = new TreeSet<>();

    private PageLines() throws IOException {}

    /** @param page from 1 */
    static int count(PDDocument document, int page) throws IOException {
        PageLines lines = new PageLines();
        lines.setStartPage(page);
        lines.setEndPage(page);
        lines.getText(document);
        return lines.baselines.size();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            double y = position.getYDirAdj();
            if (!position.getUnicode().isBlank() && y < position.getPageHeight() - FOOT) {
                baselines.add((int) Math.round(y));
            }
        }
    }
}
