package nl.overzicht.render.pdf.markup;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * Computes the least width of a cell: that of its longest word, or part of a word, that cannot be broken over lines.
 *
 * @param regular font of cells
 * @param bold font of heads
 * @param measures of the tables of the document
 * @param isSmall whether the smaller type is used
 */
record CellWidth(TrueTypeFont regular, TrueTypeFont bold, TableMeasures measures, boolean isSmall) {

    /** Allowance in points for the engine's rounding. */
    private static final double ROUNDING = 0.5;

    /** Separators of words: the engine ends lines at white space and at hyphens between letters. */
    private static final String WORDS = "[ \\t\\n]+|(?<=[a-z]-)(?=[a-z])";

    /** Separators of parts: it also ends lines at soft hyphens, with a hyphen. */
    private static final String PARTS = "(?<=\u00ad)";

    /** A cell is at least this part of the width of each word, because shorter parts are hard to read. */
    private static final double LEAST_PART = 1.0 / 3;

    /**
     * The width in points.
     *
     * @param text of the cell, with soft hyphens where its words may be broken
     * @throws IOException when the font cannot be read
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
