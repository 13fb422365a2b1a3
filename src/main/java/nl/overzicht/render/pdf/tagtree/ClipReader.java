package nl.overzicht.render.pdf.tagtree;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.overzicht.render.font.PendingFontCache;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the marked content of a page, and finds characters without ink: those outside the page or outside the
 * clipping path that was set when they were drawn. PDFBox's text extraction ignores both.
 */
final class ClipReader extends PDFMarkedContentExtractor {

    /** The part of a character that must be inside, on each side of its middle and from its baseline up. */
    private static final float PART = 0.25f;

    private final Set<TextPosition> cut = Collections.newSetFromMap(new IdentityHashMap<>());
    private GeneralPath path = new GeneralPath();
    private boolean clips;
    private List<Path2D> of;
    private Rectangle2D clip;

    ClipReader() {
        // Our texts are never drawn twice to imitate bold type, and searching for that takes a third of the time.
        setSuppressDuplicateOverlappingText(false);
        addOperator(new PendingFontCache.Setter(this));
    }

    /** Whether a character is cut off, in part or as a whole. */
    boolean isCut(TextPosition position) {
        return cut.contains(position);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        float x = position.getTextMatrix().getTranslateX();
        float y = position.getTextMatrix().getTranslateY();
        float width = position.getWidthDirAdj();
        Rectangle2D clip = clip();
        boolean within = clip.getMinX() <= x + width * PART
                && clip.getMaxX() >= x + width * (1 - PART)
                && clip.getMinY() <= y + position.getYScale() * PART
                && clip.getMaxY() >= y + position.getYScale() * PART;
        if (!within) {
            cut.add(position);
        }
        super.processTextPosition(position);
    }

    /** The clipping path. It is computed again only when it has changed: that takes longer than all else here. */
    private Rectangle2D clip() {
        List<Path2D> paths = getGraphicsState().getCurrentClippingPaths();
        if (paths != of) {
            of = paths;
            clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
        }
        return clip;
    }

    /** Handles the path operators (ISO 32000-1, 8.5), which text extraction does not register. */
    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case "m", "l", "c", "v", "y" -> point(operands, operands.size() - 2);
            case "re" -> rectangle(operands);
            case "W", "W*" -> clips = true;
            case "n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*" -> end();
            default -> super.unsupportedOperator(operator, operands);
        }
    }

    private void rectangle(List<COSBase> operands) {
        point(operands, 0);
        float x = number(operands, 0);
        float y = number(operands, 1);
        line(x + number(operands, 2), y);
        line(x + number(operands, 2), y + number(operands, 3));
        line(x, y + number(operands, 3));
    }

    private void point(List<COSBase> operands, int first) {
        line(number(operands, first), number(operands, first + 1));
    }

    private void line(float x, float y) {
        var to = transformedPoint(x, y);
        if (path.getCurrentPoint() == null) {
            path.moveTo(to.x, to.y);
        } else {
            path.lineTo(to.x, to.y);
        }
    }

    private static float number(List<COSBase> operands, int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }

    private void end() {
        if (clips) {
            path.closePath();
            getGraphicsState().intersectClippingPath(path);
        }
        clips = false;
        path = new GeneralPath();
    }
}
