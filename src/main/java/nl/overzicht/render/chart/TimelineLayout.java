package nl.overzicht.render.chart;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Placed;
import nl.overzicht.render.chart.draw.Plot;

/**
 * Where everything of a timeline stands; pure arithmetic, so that tests can hold that no text meets another.
 *
 * @param texts all texts
 * @param bars the bars, one box per year of a series
 * @param dots the numbers of the milestones, in circles
 * @param measures sizes
 * @param years of the axis
 * @param top of the plot
 * @param bottom of the plot
 * @param band top of the box over the last years of the commitment
 * @param height of the drawing
 */
record TimelineLayout(
        List<Placed> texts,
        List<Bar> bars,
        List<Dot> dots,
        Measures measures,
        Period years,
        double top,
        double bottom,
        double band,
        double height) {

    static final Color BLACK = new Color(0x1a1a1a);
    static final Color GREY = new Color(0x595959);

    /**
     * The number of a milestone.
     *
     * @param number from 1
     * @param x middle of the circle
     * @param y middle of the circle
     * @param mark what it stands for
     */
    record Dot(int number, double x, double y, TimelineData.Mark mark) {}

    private static final int YEAR_STEP = 5;

    /** The part with the axis of years. */
    Plot plot(Optional<Period> horizon) {
        List<Double> grid = years.years()
                .filter(year -> year % YEAR_STEP == 0)
                .mapToObj(year -> (double) year)
                .toList();
        return new Plot(
                measures.left(), measures.right(), top, bottom, years.from(), years.to() + 1.0, bars, grid, horizon);
    }

    /** The place of a moment on the axis. */
    double x(double year) {
        double share = (year - years.from()) / years.length();
        return measures.left() + share * (measures.right() - measures.left());
    }

    /** Puts everything in its place. */
    static TimelineLayout of(TimelineData data, TimelineWords words, ChartFonts fonts, Measures measures) {
        return new LayoutRun(data, words, fonts, measures).run();
    }
}
