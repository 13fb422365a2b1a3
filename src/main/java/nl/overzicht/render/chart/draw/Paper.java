package nl.overzicht.render.chart.draw;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Period;

/** A scene in the making: what was put on it, and how far down it is filled. One per drawing. */
public final class Paper {

    public static final Color BLACK = new Color(0x1a1a1a);
    public static final Color GREY = new Color(0x595959);

    /** From the baseline of a label to what is under it: more than the descenders. */
    public static final double ABOVE = 3;

    public final Measures m;
    private final ChartFonts fonts;
    private final List<Placed> texts = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Scene.Line> lines = new ArrayList<>();
    private double y;

    public Paper(Measures measures, ChartFonts fonts) {
        this.m = measures;
        this.fonts = fonts;
    }

    /** How far down it is filled, in points. */
    public double y() {
        return y;
    }

    /** Goes down. */
    public void down(double points) {
        y += points;
    }

    public void to(double place) {
        y = place;
    }

    public double width(String text, double size, boolean bold) {
        return fonts.width(text, size, bold);
    }

    public List<String> wrap(String text, double width, double size, boolean bold) {
        return fonts.wrap(text, width, size, bold);
    }

    public void text(String text, double x, double baseline, double size, boolean bold, Color colour) {
        texts.add(new Placed(text, x, baseline, width(text, size, bold), size, bold, colour));
    }

    /** A label in lines that begins at a place, or as far to the right as it fits; goes down by its lines. */
    public void label(String label, double begin, double left) {
        for (String line : wrap(label, m.right() - left, m.size(), false)) {
            y += m.line();
            double width = width(line, m.size(), false);
            text(line, Math.max(left, Math.min(begin, m.right() - width)), y - ABOVE, m.size(), false, BLACK);
        }
    }

    /** A name in bold lines; gives the place under the last. Does not go down. */
    public double name(String name, double from, double width) {
        double line = from;
        for (String part : wrap(name, width, m.size(), true)) {
            line += m.line();
            text(part, 0, line - ABOVE, m.size(), true, BLACK);
        }
        return line;
    }

    public void bar(Bar bar) {
        bars.add(bar);
    }

    public void line(double x1, double y1, double x2, double y2, Color colour, double stroke) {
        lines.add(new Scene.Line(x1, y1, x2, y2, colour, stroke));
    }

    /** The years of an axis in the middle of their columns: each, or each second or fifth when they do not fit. */
    public void years(Period years, double left, double baseline) {
        double column = (m.right() - left) / years.length();
        double label = width("2026", m.small(), false) + 2;
        int step = label <= column ? 1 : label <= 2 * column ? 2 : 5;
        years.years()
                .filter(year -> step < 5 ? (year - years.from()) % step == 0 : year % step == 0)
                .forEach(year -> {
                    double width = width(Integer.toString(year), m.small(), false);
                    double middle = left + (year - years.from() + 0.5) * column;
                    double x = Math.min(Math.max(middle - width / 2, left - 1), m.right() - width);
                    text(Integer.toString(year), x, baseline, m.small(), false, GREY);
                });
    }

    /** The finished scene with boxes on an axis. */
    public Scene scene(
            double left, double top, double bottom, double from, double to, List<Double> grid, Optional<Period> band) {
        Plot plot = new Plot(left, m.right(), top, bottom, from, to, List.copyOf(bars), grid, band);
        return new Scene(m.width(), Math.ceil(y + 2), plot, List.copyOf(lines), List.copyOf(texts), fonts);
    }
}
