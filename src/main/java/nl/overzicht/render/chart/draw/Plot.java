package nl.overzicht.render.chart.draw;

import java.util.List;

/**
 * The area of the bars in a chart. Its horizontal axis has a unit (years, euros); its vertical positions are in points.
 *
 * @param left edge in points
 * @param right edge in points
 * @param top edge in points
 * @param bottom edge in points
 * @param from value at the left edge
 * @param to value at the right edge
 * @param bars the boxes
 */
public record Plot(double left, double right, double top, double bottom, double from, double to, List<Bar> bars) {

    /** The position of a value, in points from the left. */
    public double x(double value) {
        return left + (value - from) / (to - from) * (right - left);
    }
}
