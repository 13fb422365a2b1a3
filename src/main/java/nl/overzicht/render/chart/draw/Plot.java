package nl.overzicht.render.chart.draw;

import java.util.List;

/**
 * The part of a chart that has bars: from the left to the right in the unit of the axis (years, euros), from the top to the
 * bottom in points.
 *
 * @param left edge in points
 * @param right edge in points
 * @param top edge in points
 * @param bottom edge in points
 * @param from value at the left edge
 * @param to value at the right edge
 * @param bars boxes
 */
public record Plot(double left, double right, double top, double bottom, double from, double to, List<Bar> bars) {

    /** The place of a value, in points from the left. */
    public double x(double value) {
        return left + (value - from) / (to - from) * (right - left);
    }
}
