package nl.overzicht.render.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/**
 * The draft mark of a letter that is not final, turned upright in the right margin of each page. It is drawn as
 * outlines, so that text extraction does not find it, below all other content, and tagged as a watermark artifact.
 *
 * @param outline of the word, with its baseline at the left edge of the paper
 * @param margin from its baseline to the right edge of the paper, in millimetres
 */
public record DraftMark(GeneralPath outline, float margin) {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float PAPER = 297;

    /** In DeviceGray, from 0 (black) to 1 (white). The palette has no such grey: its colours are RGB. */
    private static final float GREY = 0.87f;

    /**
     * Where a mark is placed, in millimetres.
     *
     * @param margin from the baseline of the letters to the right edge of the paper
     * @param bottom where the word begins, measured from the top
     * @param capitals height of the capitals
     */
    public record Place(float margin, float bottom, float capitals) {

        /** The right column of the letter. */
        public static final Place COLUMN = new Place(20, 262, 13);
        /** The margin of a factsheet. */
        public static final Place MARGIN = new Place(7, 272, 6);
    }

    /**
     * The mark of a word; empty when there is no word.
     *
     * @param word to draw; empty: none
     * @param font whose outlines are taken
     * @param place on the paper
     * @throws IOException when the outlines cannot be read
     */
    public static Optional<DraftMark> of(Optional<String> word, TrueTypeFont font, Place place) throws IOException {
        return word.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftMark(outline(word.get(), font, place), place.margin()));
    }

    /** Draws the mark on each page. */
    void draw(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
                content.beginMarkedContent(COSName.ARTIFACT, watermark());
                content.saveGraphicsState();
                content.setNonStrokingColor(GREY);
                content.transform(
                        Matrix.getTranslateInstance(page.getMediaBox().getWidth() - margin * POINTS_PER_MM, 0));
                trace(outline, content);
                content.fill();
                content.restoreGraphicsState();
                content.endMarkedContent();
            }
        }
    }

    private static PDPropertyList watermark() {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        properties.setName(COSName.SUBTYPE, "Watermark");
        return PDPropertyList.create(properties);
    }

    /** The word turned to read from bottom to top, with its baseline at the right of the column. */
    private static GeneralPath outline(String word, TrueTypeFont font, Place at) throws IOException {
        GeneralPath line = new GeneralPath();
        float x = 0;
        for (int point : word.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
            if (font.getGlyph().getGlyph(glyph) != null) {
                line.append(
                        font.getGlyph()
                                .getGlyph(glyph)
                                .getPath()
                                .getPathIterator(AffineTransform.getTranslateInstance(x, 0)),
                        false);
            }
            x += font.getAdvanceWidth(glyph);
        }
        Rectangle2D bounds = line.getBounds2D();
        double scale = at.capitals() * POINTS_PER_MM / bounds.getHeight();
        AffineTransform place = AffineTransform.getTranslateInstance(0, (PAPER - at.bottom()) * POINTS_PER_MM);
        place.rotate(Math.PI / 2);
        place.scale(scale, scale);
        line.transform(place);
        return line;
    }

    /** TrueType curves are quadratic, PDF's are cubic. */
    private static void trace(GeneralPath path, PDPageContentStream content) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            x + 2 * (p[0] - x) / 3,
                            y + 2 * (p[1] - y) / 3,
                            p[2] + 2 * (p[0] - p[2]) / 3,
                            p[3] + 2 * (p[1] - p[3]) / 3,
                            p[2],
                            p[3]);
                default -> content.closePath();
            }
            boolean curve = kind == PathIterator.SEG_QUADTO;
            x = curve ? p[2] : p[0];
            y = curve ? p[3] : p[1];
        }
    }
}
