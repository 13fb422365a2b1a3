package nl.overzicht.render.chart.draw;

/**
 * A box of a chart.
 *
 * @param row number of its row
 * @param y top in points
 * @param height in points
 * @param pattern of its fill
 * @param from begin on the horizontal axis, in the unit of the axis
 * @param to end on the horizontal axis, in the unit of the axis; not less than its begin
 */
public record Bar(int row, double y, double height, Pattern pattern, double from, double to) {}
