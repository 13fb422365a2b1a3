package nl.overzicht.render.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Interrupts gridlines at texts, since digits with a line through them are hard to read. Lengths are in points. */
final class Gridlines {

    /** Gap between the end of a gridline and a text above or below it. */
    private static final double FREE = 1.5;

    /** Gap to the left and right of a text, where a vertical line could look like a letter. */
    private static final double BESIDE = 3;

    private Gridlines() {}

    /** The parts of vertical and horizontal lines that are outside texts. */
    static List<StraightLine> interrupt(List<StraightLine> lines, List<PlacedText> texts) {
        List<StraightLine> left = new ArrayList<>();
        for (StraightLine line : lines) {
            boolean upright = line.x1() == line.x2();
            double from = upright ? line.y1() : line.x1();
            double end = upright ? line.y2() : line.x2();
            for (Rectangle2D box : findCrossed(line, upright, texts)) {
                add(left, line, upright, from, Math.min(end, upright ? box.getMinY() : box.getMinX()));
                from = Math.max(from, upright ? box.getMaxY() : box.getMaxX());
            }
            add(left, line, upright, from, end);
        }
        return List.copyOf(left);
    }

    private static List<Rectangle2D> findCrossed(StraightLine line, boolean upright, List<PlacedText> texts) {
        return texts.stream()
                .map(PlacedText::bounds)
                .map(box -> (Rectangle2D) new Rectangle2D.Double(
                        box.getX() - BESIDE,
                        box.getY() - FREE,
                        box.getWidth() + 2 * BESIDE,
                        box.getHeight() + 2 * FREE))
                .filter(box -> upright
                        ? box.getMinX() < line.x1() && line.x1() < box.getMaxX()
                        : box.getMinY() < line.y1() && line.y1() < box.getMaxY())
                .sorted(Comparator.comparingDouble(box -> upright ? box.getMinY() : box.getMinX()))
                .toList();
    }

    private static void add(List<StraightLine> left, StraightLine line, boolean upright, double from, double end) {
        if (end > from) {
            left.add(
                    upright
                            ? new StraightLine(line.x1(), from, line.x1(), end, line.colour(), line.stroke())
                            : new StraightLine(from, line.y1(), end, line.y1(), line.colour(), line.stroke()));
        }
    }
}
