package nl.overzicht.render.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.TimelineLayout.Dot;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Placed;
import nl.overzicht.render.chart.draw.Spread;

/** Lays out one timeline from top to bottom. */
final class LayoutRun {

    private static final double RADIUS = 5;
    private static final int YEAR_STEP = 5;
    private static final double SPACE = 4;
    /** From the baseline of a label to its bar: more than the descenders. */
    private static final double ABOVE_BAR = 3;

    private final TimelineData data;
    private final TimelineWords words;
    private final ChartFonts fonts;
    private final Measures m;
    private final List<Placed> texts = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private double y;
    private double band;

    LayoutRun(TimelineData data, TimelineWords words, ChartFonts fonts, Measures measures) {
        this.data = data;
        this.words = words;
        this.fonts = fonts;
        this.m = measures;
    }

    TimelineLayout run() {
        axis();
        double top = y;
        horizon();
        for (int row = 0; row < data.rows().size(); row++) {
            row(row);
        }
        if (!data.marks().isEmpty()) {
            dots();
        }
        double bottom = y;
        key();
        return new TimelineLayout(
                List.copyOf(texts), List.copyOf(bars), List.copyOf(dots), m, data.years(), top, bottom, band, y + 2);
    }

    private double x(double year) {
        double share = (year - data.years().from()) / data.years().length();
        return m.left() + share * (m.right() - m.left());
    }

    /** Each fifth year, and in the middle of its year. */
    private void axis() {
        double baseline = m.small();
        data.years().years().filter(year -> year % YEAR_STEP == 0).forEach(year -> {
            double width = fonts.width(Integer.toString(year), m.small(), false);
            double x = Math.min(Math.max(x(year + 0.5) - width / 2, m.left()), m.right() - width);
            texts.add(new Placed(Integer.toString(year), x, baseline, width, m.small(), false, TimelineLayout.GREY));
        });
        y = baseline + SPACE;
    }

    /** At the right, above the rows: a box over the last years. */
    private void horizon() {
        if (data.horizon().isPresent()) {
            y += SPACE / 2;
            for (String line : fonts.wrap(words.horizon(data.horizon().get()), m.right() - m.left(), m.size(), false)) {
                y += m.line();
                double width = fonts.width(line, m.size(), false);
                put(line, m.right() - width, y - ABOVE_BAR, m.size(), false, TimelineLayout.BLACK);
            }
            band = y;
            y += m.bar();
        }
        y += m.gap();
    }

    private void row(int number) {
        TimelineData.Row row = data.rows().get(number);
        double rowTop = y;
        boolean beside = m.names() > 0;
        double nameWidth = (beside ? m.names() : m.right()) - SPACE;
        double nameLine = y;
        for (String line : fonts.wrap(row.name(), nameWidth, m.size(), true)) {
            nameLine += m.line();
            put(line, 0, nameLine - SPACE / 2, m.size(), true, TimelineLayout.BLACK);
        }
        y = beside ? rowTop : nameLine;
        label(row);
        bar(number, row);
        y = Math.max(y, nameLine) + m.gap();
    }

    /** Begins where the bar begins, or as far to the right as it fits. */
    private void label(TimelineData.Row row) {
        double begin = row.period().map(period -> x(period.from())).orElse(m.left());
        for (String line : fonts.wrap(words.label(row), m.right() - m.left(), m.size(), false)) {
            y += m.line();
            double width = fonts.width(line, m.size(), false);
            double x = Math.max(m.left(), Math.min(begin, m.right() - width));
            put(line, x, y - ABOVE_BAR, m.size(), false, TimelineLayout.BLACK);
        }
    }

    private void bar(int number, TimelineData.Row row) {
        row.amount().filter(amount -> amount.period().isPresent()).ifPresent(amount -> {
            Period period = amount.period().get();
            if (amount.isPerYear()) {
                period.years()
                        .forEach(year -> bars.add(new Bar(number, y, m.bar(), amount.status(), year, year + 1.0)));
            } else {
                bars.add(new Bar(number, y, m.bar(), amount.status(), period.from(), period.to() + 1.0));
            }
            y += m.bar();
        });
    }

    /** Circles in a row, moved apart where moments lie close; a line leads from each to its moment. */
    private void dots() {
        double low = dotsName() + RADIUS + SPACE;
        List<Double> wanted =
                data.marks().stream().map(mark -> x(mark.middle())).toList();
        List<Double> places = Spread.of(wanted, 2 * RADIUS + 1.5, low, m.right() - RADIUS);
        double middle = y + 3 * RADIUS + SPACE;
        double size = m.small() - 1;
        for (int i = 0; i < places.size(); i++) {
            String number = Integer.toString(i + 1);
            dots.add(new Dot(i + 1, places.get(i), middle, data.marks().get(i)));
            double x = places.get(i) - fonts.width(number, size, true) / 2;
            put(number, x, middle + 0.36 * size, size, true, TimelineLayout.BLACK);
        }
        y = middle + RADIUS + SPACE;
    }

    /** Writes the name of the row and gives its right edge; above the row it takes no room beside it. */
    private double dotsName() {
        String name = words.messages().get("timeline.milestones");
        boolean beside = m.names() > 0;
        put(
                name,
                0,
                beside ? y + 3 * RADIUS + SPACE + 0.36 * m.size() : y + m.line(),
                m.size(),
                true,
                TimelineLayout.BLACK);
        y += beside ? 0 : m.line() + SPACE;
        return beside ? fonts.width(name, m.size(), true) : 0;
    }

    /** What the numbers stand for. */
    private void key() {
        double indent = fonts.width("10 ", m.small(), true) + 1;
        y += data.marks().isEmpty() ? 0 : SPACE / 2;
        for (int i = 0; i < data.marks().size(); i++) {
            List<String> lines = fonts.wrap(words.milestone(data.marks().get(i)), m.right() - indent, m.small(), false);
            put(Integer.toString(i + 1), 0, y + m.smallLine() - SPACE / 2, m.small(), true, TimelineLayout.BLACK);
            for (String line : lines) {
                y += m.smallLine();
                put(line, indent, y - SPACE / 2, m.small(), false, TimelineLayout.BLACK);
            }
        }
    }

    private void put(String text, double x, double baseline, double size, boolean bold, Color colour) {
        texts.add(new Placed(text, x, baseline, fonts.width(text, size, bold), size, bold, colour));
    }
}
