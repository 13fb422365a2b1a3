package nl.overzicht.render.chart.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.funding.Period;
import nl.overzicht.unicode.Quotes;

/**
 * Builds a scene: collects what is put on it, and tracks how far down it is filled. Lengths and positions are in points from
 * the top left. Each drawing needs its own builder.
 */
public final class SceneBuilder {

    /** For text and axes; {@link #GREY} is for secondary text, {@link #GRID} for lines behind the data. */
    public static final Color BLACK = Tone.INK.colour();

    public static final Color GREY = Tone.SOFT_INK.colour();
    public static final Color GRID = Tone.LINE.colour();
    private static final Color BAND = Tone.BAND.colour();

    /** Distance from the baseline of a label to what is below it: more than the descenders. */
    public static final double ABOVE = 3;

    /** Distance from the middle of a line of text to its baseline, as a fraction of the type size. */
    public static final double MIDDLE = 0.36;

    private static final int NAME_LINES = 4;

    public final Measures m;
    private final ChartFonts fonts;
    private final List<PlacedText> texts = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<StraightLine> grid = new ArrayList<>();
    private final List<StraightLine> lines = new ArrayList<>();
    private final List<Symbol> ground = new ArrayList<>();
    private final List<Symbol> symbols = new ArrayList<>();
    private double y;

    /**
     * @param measures of the chart
     * @param fonts of its texts
     */
    public SceneBuilder(Measures measures, ChartFonts fonts) {
        this.m = measures;
        this.fonts = fonts;
    }

    /** How far down the scene is filled. */
    public double y() {
        return y;
    }

    /** Moves down by this many points. */
    public void moveDown(double points) {
        y += points;
    }

    /** Moves to a position from the top. */
    public void moveTo(double place) {
        y = place;
    }

    /** As {@link ChartFonts#width}. */
    public double width(String text, double size, boolean bold) {
        return fonts.width(text, size, bold);
    }

    /** As {@link ChartFonts#wrap(String, double, double, boolean)}. */
    public List<String> wrap(String text, double width, double size, boolean bold) {
        return fonts.wrap(text, width, size, bold);
    }

    /** Adds a line of text; does not move down. */
    public void text(String text, double x, double baseline, double size, boolean bold, Color colour) {
        String printed = Quotes.of(text);
        texts.add(new PlacedText(printed, x, baseline, width(printed, size, bold), size, bold, colour));
    }

    /**
     * Adds a label of one or more lines, and moves down past it.
     *
     * @param begin left edge of the label, which is further to the left if the lines would not fit
     * @param left the least left edge
     */
    public void label(String label, double begin, double left) {
        List<String> parts = wrap(label, m.right() - left, m.size(), false);
        double widest = parts.stream()
                .mapToDouble(part -> width(part, m.size(), false))
                .max()
                .orElse(0);
        double x = Math.max(left, Math.min(begin, m.right() - widest));
        for (String part : parts) {
            y += m.line();
            text(part, x, y - ABOVE, m.size(), false, BLACK);
        }
    }

    /** Adds a name in bold lines and returns the position below the last one; does not move down. */
    public double name(String name, double from) {
        double line = from;
        for (String part : fonts.wrap(name, m.nameWidth(), m.size(), true, NAME_LINES)) {
            line += m.line();
            text(part, 0, line - ABOVE, m.size(), true, BLACK);
        }
        return line;
    }

    /** Adds a bar; does not move down. */
    public void bar(Bar bar) {
        bars.add(bar);
    }

    /** Adds a straight line; does not move down. */
    public void line(double x1, double y1, double x2, double y2, Color colour, double stroke) {
        lines.add(new StraightLine(x1, y1, x2, y2, colour, stroke));
    }

    /** Adds a vertical or horizontal gridline, which is drawn below everything else and interrupted at texts. */
    public void grid(double x1, double y1, double x2, double y2) {
        grid.add(new StraightLine(x1, y1, x2, y2, GRID, 0.5));
    }

    /** Adds a grey background. */
    public void band(double left, double top, double right, double bottom) {
        ground.add(Symbol.filled(new Rectangle2D.Double(left, top, right - left, bottom - top), BAND));
    }

    /** Adds a symbol above the lines; does not move down. */
    public void symbol(Symbol symbol) {
        symbols.add(symbol);
    }

    /** An axis of years from a position to the right edge. */
    public YearAxis axis(Period years, double left) {
        return new YearAxis(years, left, m.right());
    }

    /**
     * Adds the numbers of years, each in the middle of its column: the first, the last, and between them as many as fit at
     * equal distances.
     *
     * @param steps most steps from the first to the last
     * @return the years whose numbers were added
     */
    public List<Integer> years(YearAxis axis, double baseline, int steps) {
        List<Integer> numbers = YearLabels.fit(
                        axis.years(),
                        axis.column(),
                        width(Integer.toString(axis.years().to()), m.small(), false))
                .inSteps(steps)
                .numbers();
        for (int year : numbers) {
            String text = Integer.toString(year);
            double width = width(text, m.small(), false);
            double x = Math.min(
                    Math.max(axis.x(year + 0.5) - width / 2, Math.max(0, axis.left() - 1)), axis.right() - width);
            text(text, x, baseline, m.small(), false, GREY);
        }
        return numbers;
    }

    /** The finished scene with bars on an axis of years. */
    public Scene scene(YearAxis axis, double top, double bottom) {
        return scene(axis.left(), top, bottom, axis.years().from(), axis.years().to() + 1.0);
    }

    /**
     * The finished scene with bars on another axis.
     *
     * @param from value at the left edge
     * @param to value at the right edge
     */
    public Scene scene(double left, double top, double bottom, double from, double to) {
        Plot plot = new Plot(left, m.right(), top, Math.max(bottom, top + 1), from, to, List.copyOf(bars));
        return new Scene(
                m.width(),
                Math.ceil(y + 2),
                List.copyOf(ground),
                Gridlines.interrupt(grid, texts),
                plot,
                List.copyOf(lines),
                List.copyOf(symbols),
                List.copyOf(texts),
                fonts);
    }
}
