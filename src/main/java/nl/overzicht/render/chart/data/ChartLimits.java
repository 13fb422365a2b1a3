package nl.overzicht.render.chart.data;

/** How much a drawing can show and remain legible; its table has the rest. */
public final class ChartLimits {

    /** Rows of bars by year. */
    public static final int MOST_SERIES = 12;
    /** Bars, or rows of a timeline. */
    public static final int MOST_BARS = 20;
    /** Bars by year in all drawings of a page together. */
    public static final int MOST_YEAR_BARS = 150;

    private ChartLimits() {}
}
