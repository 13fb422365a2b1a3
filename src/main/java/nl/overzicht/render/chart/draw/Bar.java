package nl.overzicht.render.chart.draw;

/**
 * One box of a chart.
 *
 * @param row number of the row that it belongs to
 * @param y top in points
 * @param height in points
 * @param pattern by which it is filled
 * @param from begin on the horizontal axis, in its unit
 * @param to end on the horizontal axis, in its unit; not less than its begin
 */
public record Bar(int row, double y, double height, Pattern pattern, double from, double to) {}
