package nl.overzicht.render.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * A straight stroke on paper, in millimetres from the top left.
 *
 * @param page from 1
 */
public record DrawnLine(int page, double x, double y, double toX, double toY) {

    private static final double POINT = 25.4 / 72;

    /** All strokes of a document. */
    public static List<DrawnLine> of(byte[] pdf) throws IOException {
        List<DrawnLine> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Reader reader = new Reader(document.getPage(page - 1), page, lines);
                reader.processPage(document.getPage(page - 1));
            }
        }
        return lines;
    }

    public boolean isUpright() {
        return Math.abs(x - toX) < 0.01;
    }

    private static final class Reader extends PDFGraphicsStreamEngine {

        private final int page;
        private final double height;
        private final List<DrawnLine> lines;
        private final List<Point2D> path = new ArrayList<>();

        Reader(PDPage paper, int page, List<DrawnLine> lines) {
            super(paper);
            this.page = page;
            this.height = paper.getMediaBox().getHeight();
            this.lines = lines;
        }

        @Override
        public void moveTo(float x, float y) {
            path.add(new Point2D.Double(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            path.add(new Point2D.Double(x, y));
        }

        @Override
        public void strokePath() {
            if (path.size() == 2) {
                Point2D from = path.get(0);
                Point2D to = path.get(1);
                lines.add(new DrawnLine(
                        page,
                        from.getX() * POINT,
                        (height - from.getY()) * POINT,
                        to.getX() * POINT,
                        (height - to.getY()) * POINT));
            }
            path.clear();
        }

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void fillPath(int rule) {
            path.clear();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            path.clear();
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.isEmpty() ? new Point2D.Double() : path.get(path.size() - 1);
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int rule) {}

        @Override
        public void curveTo(float a, float b, float c, float d, float x, float y) {
            path.add(new Point2D.Double(x, y));
        }

        @Override
        public void closePath() {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
