package nl.overzicht.render.chart.draw;

import java.util.List;

/**
 * Measures of a chart in points.
 *
 * @param width of the drawing
 * @param names width of the column with names; 0: names are above their bars
 * @param size of the text
 * @param small size of the text for years and milestones
 * @param bar height of a bar
 * @param gap between rows
 */
public record Measures(double width, double names, double size, double small, double bar, double gap) {

    /** The text width of the letter: 125 mm. */
    public static final Measures WIDE = new Measures(354, 92, 7.5, 7, 11, 9);

    /** A phone: 320 CSS pixels minus margins, with text of the size of small text on a page. */
    public static final Measures NARROW = new Measures(216, 0, 8.5, 8, 12, 11);

    /** The text width of a factsheet: 170 mm. */
    public static final Measures SHEET = new Measures(481, 0, 8, 7.5, 11, 8);

    /** The same with lower rows, for a factsheet that would be slightly too long. */
    public static final Measures LOW_SHEET = new Measures(481, 0, 8, 7.5, 11, 6);

    /** Most width of the column; longer names are wrapped. */
    private static final double LONG_NAMES = 140;
    /** Gap between a name and what is beside it. */
    private static final double BESIDE = 4;

    /** The measures with a column as wide as these names, up to the limit. */
    public Measures forNames(List<String> all, ChartFonts fonts) {
        double longest = all.stream()
                .mapToDouble(name -> fonts.width(name, size, true))
                .max()
                .orElse(0);
        double column = Math.min(LONG_NAMES, Math.max(names, Math.ceil(longest) + BESIDE));
        return names > 0 ? new Measures(width, column, size, small, bar, gap) : this;
    }

    /** Whether names are beside their bars. */
    public boolean areNamesBesideBars() {
        return names > 0;
    }

    /** Most width of a name, in points. */
    public double nameWidth() {
        return (areNamesBesideBars() ? names : right()) - BESIDE;
    }

    /** The line height of the text, in points. */
    public double line() {
        return size * 1.3;
    }

    /** The line height of the small text, in points. */
    public double smallLine() {
        return small * 1.35;
    }

    /** Left edge of the plot, in points. */
    public double left() {
        return names;
    }

    /** Right edge of the plot, in points; leaves space for the border of a bar. */
    public double right() {
        return width - 1;
    }
}
