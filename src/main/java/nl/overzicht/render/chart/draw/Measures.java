package nl.overzicht.render.chart.draw;

import java.util.List;

/**
 * Sizes of a chart in points.
 *
 * @param width of the drawing
 * @param names width of the column with names; 0: names are above their bars
 * @param size of the text
 * @param small size of years and milestones
 * @param bar height of a bar
 * @param gap between rows
 */
public record Measures(double width, double names, double size, double small, double bar, double gap) {

    /** The text width of the letter: 125 mm. */
    public static final Measures WIDE = new Measures(354, 92, 7.5, 7, 11, 9);

    /** A telephone: 320 pixels with margins, text as large as the page's small text. */
    public static final Measures NARROW = new Measures(216, 0, 8.5, 8, 12, 11);

    /** The text width of a factsheet: 170 mm. */
    public static final Measures SHEET = new Measures(481, 0, 8, 7.5, 11, 8);

    /** The same where rows must be lower: a sheet that would be a little too long. */
    public static final Measures LOW_SHEET = new Measures(481, 0, 8, 7.5, 11, 6);

    /** The widest column: longer names take several lines. */
    private static final double LONG_NAMES = 140;
    /** From a name to what is beside it. */
    private static final double BESIDE = 4;

    /** These with a column that is as wide as the names ask for. */
    public Measures forNames(List<String> all, ChartFonts fonts) {
        double longest = all.stream()
                .mapToDouble(name -> fonts.width(name, size, true))
                .max()
                .orElse(0);
        double column = Math.min(LONG_NAMES, Math.max(names, Math.ceil(longest) + BESIDE));
        return names > 0 ? new Measures(width, column, size, small, bar, gap) : this;
    }

    /** Whether names are beside their bars. */
    public boolean beside() {
        return names > 0;
    }

    /** The greatest width of a name, in points. */
    public double nameWidth() {
        return (beside() ? names : right()) - BESIDE;
    }

    /** Leading of the text, in points. */
    public double line() {
        return size * 1.3;
    }

    /** Leading of the small text, in points. */
    public double smallLine() {
        return small * 1.35;
    }

    /** Left edge of the plot, in points. */
    public double left() {
        return names;
    }

    /** Right edge of the plot, in points: there is space for a border beside it. */
    public double right() {
        return width - 1;
    }
}
