package nl.overzicht.render.chart.draw;

import nl.overzicht.funding.Status;

/**
 * One box of a chart.
 *
 * @param row number of the row that it belongs to
 * @param y top in points
 * @param height in points
 * @param status by which it is filled
 * @param from begin on the horizontal axis, in its unit
 * @param to end on the horizontal axis, in its unit
 */
public record Bar(int row, double y, double height, Status status, double from, double to) {}
