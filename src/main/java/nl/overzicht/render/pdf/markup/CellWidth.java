package nl.overzicht.render.pdf.markup;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * The least width of a cell: that of the longest word, or part of a word, that is on one line.
 *
 * @param regular font of cells
 * @param bold font of heads
 * @param measures of the tables of the document
 * @param isSmall whether the type is the smaller one
 */
record CellWidth(TrueTypeFont regular, TrueTypeFont bold, TableMeasures measures, boolean isSmall) {

    /** What the engine's rounding may take. */
    private static final double ROUNDING = 0.5;

    /** The engine ends lines at spaces and at hyphens between letters. */
    private static final String WORDS = "[ \\t\\n]+|(?<=[a-z]-)(?=[a-z])";

    /** It ends them at soft hyphens too, with a hyphen. */
    private static final String PARTS = "(?<=\u00ad)";

    /** No word is broken into parts that are on average less than this part of it: that is hard to read. */
    private static final double LEAST_PART = 1.0 / 3;

    /**
     * The width in points.
     *
     * @param text of the cell, with soft hyphens where its words may be broken
     */
    double of(Element cell, String text) throws IOException {
        TrueTypeFont font = isOfHead(cell) ? bold : regular;
        double longest = 0;
        for (String word : text.split(WORDS)) {
            longest = Math.max(longest, leastOf(word, font));
        }
        boolean isNumeric = cell.getAttribute("class").contains("numeric");
        return longest + (isNumeric ? measures.numericPadding() : measures.padding()) + ROUNDING;
    }

    /** Whether a cell is in the head of its table. */
    static boolean isOfHead(Element cell) {
        return cell.getParentNode().getParentNode().getNodeName().equals("thead");
    }

    private double leastOf(String word, TrueTypeFont font) throws IOException {
        double least = LEAST_PART * width(word.replace("\u00ad", ""), font);
        for (String part : word.split(PARTS)) {
            least = Math.max(least, width(part.replace('\u00ad', '-'), font));
        }
        return least;
    }

    private double width(String text, TrueTypeFont font) throws IOException {
        double size = isSmall ? measures.small() : measures.size();
        double width = 0;
        for (int point : text.codePoints().toArray()) {
            width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(point));
        }
        return width * size / font.getUnitsPerEm();
    }
}
