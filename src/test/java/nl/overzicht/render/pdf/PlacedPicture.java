package nl.overzicht.render.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture on paper, in millimetres from the top left.
 *
 * @param page from 1
 * @param clipped whether a part of it is cut off
 */
public record PlacedPicture(int page, double x, double y, double width, double height, boolean clipped) {

    private static final double POINT = 25.4 / 72;
    private static final float SCALE = 2;

    /** All pictures of a document, in the order in which they are drawn. */
    public static List<PlacedPicture> of(PDDocument document) throws IOException {
        List<PlacedPicture> pictures = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            new Reader(document.getPage(page - 1), page, pictures).processPage(document.getPage(page - 1));
        }
        return pictures;
    }

    /** The picture as it is printed. */
    public BufferedImage render(PDDocument document) throws IOException {
        BufferedImage paper = new PDFRenderer(document).renderImage(page - 1, SCALE);
        double pixels = SCALE / POINT;
        return paper.getSubimage(
                (int) Math.round(x * pixels), (int) Math.round(y * pixels), (int) Math.round(width * pixels), (int)
                        Math.round(height * pixels));
    }

    private static final class Reader extends PDFGraphicsStreamEngine {

        private final int page;
        private final double paper;
        private final List<PlacedPicture> pictures;
        private final GeneralPath path = new GeneralPath();

        Reader(PDPage paper, int page, List<PlacedPicture> pictures) {
            super(paper);
            this.page = page;
            this.paper = paper.getMediaBox().getHeight();
            this.pictures = pictures;
        }

        @Override
        public void drawImage(PDImage image) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            double x = place.getTranslateX();
            double y = place.getTranslateY();
            double width = place.getScalingFactorX();
            double height = place.getScalingFactorY();
            boolean whole = getGraphicsState()
                    .getCurrentClippingPath()
                    .contains(x + 0.1, y + 0.1, Math.max(0.01, width - 0.2), Math.max(0.01, height - 0.2));
            pictures.add(new PlacedPicture(
                    page, x * POINT, (paper - y - height) * POINT, width * POINT, height * POINT, !whole));
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p1.getX(), p1.getY());
            path.lineTo(p2.getX(), p2.getY());
            path.lineTo(p3.getX(), p3.getY());
            path.closePath();
        }

        /** Clips are rectangles, made by {@code re} or by lines. */
        @Override
        public void clip(int windingRule) {
            path.setWindingRule(windingRule);
            getGraphicsState().intersectClippingPath(path);
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void strokePath() {
            path.reset();
        }

        @Override
        public void fillPath(int windingRule) {
            path.reset();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            path.reset();
        }

        @Override
        public void shadingFill(COSName shadingName) {}
    }
}
