package nl.overzicht.render.chart.draw;

import nl.overzicht.funding.Period;

/**
 * An axis of years with columns of equal width.
 *
 * @param years of the axis
 * @param left begin of the first year in points
 * @param right end of the last year in points
 */
public record YearAxis(Period years, double left, double right) {

    /**
     * The position of a moment, in points from the left.
     *
     * @param year a year with a fraction
     */
    public double x(double year) {
        return left + (year - years.from()) / years.length() * (right - left);
    }

    /** The width of a year, in points. */
    public double column() {
        return (right - left) / years.length();
    }
}
