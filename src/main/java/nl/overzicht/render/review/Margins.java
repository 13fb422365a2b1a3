package nl.overzicht.render.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.Glyph.Part;
import nl.overzicht.render.review.MarginIds.Area;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The free margin to the right of the text, and what is already in it. Pages of the same width have the same margin.
 *
 * @param document the letter
 * @param heard its characters
 * @param printed the area of each character by page, including running heads
 */
record Margins(PDDocument document, List<Glyph> heard, Map<Integer, List<Area>> printed) {

    /** The edge that most printers cannot print, in points. */
    private static final float EDGE = 14;

    /** The right edge of the column of text, in points (145 mm), even when all lines are shorter. */
    private static final float COLUMN = 411;

    private static final float GAP = 5;
    private static final float FOOT = 40;

    /** Reads the margins of a letter. */
    static Margins of(PDDocument document, List<Glyph> heard) throws IOException {
        Map<Integer, List<Area>> printed = new TreeMap<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                printed.computeIfAbsent(getCurrentPageNo(), none -> new ArrayList<>())
                        .add(area(glyph));
            }
        };
        reader.getText(document);
        return new Margins(document, heard, printed);
    }

    private static Area area(TextPosition glyph) {
        float y = glyph.getYDirAdj();
        float size = glyph.getYScale();
        return new Area(glyph.getXDirAdj(), y - size, glyph.getXDirAdj() + glyph.getWidthDirAdj(), y + size / 4);
    }

    /**
     * The margin of a page.
     *
     * @param page from 1
     */
    Area of(int page) {
        double right = heard.stream()
                .filter(glyph -> glyph.part() != Part.HEAD && width(glyph.page()) == width(page))
                .mapToDouble(Glyph::right)
                .max()
                .orElse(0);
        return new Area((float) Math.max(right, COLUMN) + GAP, 0, width(page) - EDGE, height(page) - FOOT);
    }

    /**
     * What is already in the margin of a page, from top to bottom.
     *
     * @param page from 1
     */
    List<Area> occupiedAreas(int page) {
        Area margin = of(page);
        return printed.getOrDefault(page, List.of()).stream()
                .filter(area -> area.right() > margin.left())
                .sorted(Comparator.comparingDouble(Area::top))
                .toList();
    }

    float height(int page) {
        return document.getPage(page - 1).getMediaBox().getHeight();
    }

    private float width(int page) {
        return document.getPage(page - 1).getMediaBox().getWidth();
    }
}
