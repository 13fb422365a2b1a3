package nl.overzicht.render.chart.layout;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import nl.overzicht.render.chart.data.MilestoneMark;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.draw.Spacing;
import nl.overzicht.render.chart.draw.Symbol;
import nl.overzicht.render.chart.draw.Tone;
import nl.overzicht.render.chart.draw.YearAxis;
import nl.overzicht.render.chart.words.ChartWords;

/**
 * Lays out the milestones of a timeline: numbers in circles, moved apart where moments are close together, and a key below
 * the chart. When a line of circles is full, further milestones are on another line.
 *
 * @param marks in chronological order
 * @param words of all charts
 */
record MilestoneLayout(List<MilestoneMark> marks, ChartWords words) {

    private static final double RADIUS = 5;
    private static final double APART = 2 * RADIUS + 1.5;
    private static final double SPACE = 4;
    private static final double DIAMOND = 2.2;

    /** Draws the circles below their moments. */
    void numbers(SceneBuilder paper, YearAxis axis) {
        if (marks.isEmpty()) {
            return;
        }
        double low = name(paper) + RADIUS + SPACE;
        double high = axis.right() - RADIUS;
        int most = (int) ((high - low) / APART) + 1;
        for (int from = 0; from < marks.size(); from += most) {
            line(paper, axis, from, Math.min(marks.size(), from + most), low);
        }
    }

    /** Draws the name of the row and returns its right edge; 0 when the name is above the circles. */
    private double name(SceneBuilder paper) {
        String name = words.get("timeline.milestones");
        boolean beside = paper.m.areNamesBesideBars();
        double middle = paper.y() + 3 * RADIUS + SPACE + SceneBuilder.MIDDLE * paper.m.size();
        paper.text(name, 0, beside ? middle : paper.y() + paper.m.line(), paper.m.size(), true, SceneBuilder.BLACK);
        paper.moveDown(beside ? 0 : paper.m.line() + SPACE);
        return beside ? paper.width(name, paper.m.size(), true) : 0;
    }

    private void line(SceneBuilder paper, YearAxis axis, int from, int end, double low) {
        List<Double> wanted = marks.subList(from, end).stream()
                .map(mark -> axis.x(mark.middle()))
                .toList();
        List<Double> places = Spacing.of(wanted, APART, low, axis.right() - RADIUS);
        double level = paper.y() + SPACE;
        double middle = level + 3 * RADIUS;
        double size = paper.m.small() - 1;
        for (int i = from; i < end; i++) {
            double x = places.get(i - from);
            moment(paper, axis, marks.get(i), level);
            paper.line(wanted.get(i - from), level, x, middle - RADIUS, SceneBuilder.GREY, 0.5);
            paper.symbol(new Symbol(
                    circle(x, middle), Optional.of(Tone.PAPER.colour()), Optional.of(SceneBuilder.GREY), 0.5, false));
            String number = Integer.toString(i + 1);
            double left = x - paper.width(number, size, true) / 2;
            paper.text(number, left, middle + SceneBuilder.MIDDLE * size, size, true, SceneBuilder.BLACK);
        }
        paper.moveTo(middle + RADIUS + SPACE);
    }

    /** Draws a diamond for an exact day, or a bar for a longer span. */
    private static void moment(SceneBuilder paper, YearAxis axis, MilestoneMark mark, double level) {
        double from = axis.x(mark.from());
        Rectangle2D span = new Rectangle2D.Double(from, level - 0.9, axis.x(mark.to()) - from, 1.8);
        paper.symbol(Symbol.filled(mark.isExact() ? diamond(axis.x(mark.middle()), level) : span, SceneBuilder.GREY));
    }

    private static Ellipse2D circle(double x, double y) {
        return new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private static Path2D diamond(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - DIAMOND);
        diamond.lineTo(x + DIAMOND, y);
        diamond.lineTo(x, y + DIAMOND);
        diamond.lineTo(x - DIAMOND, y);
        diamond.closePath();
        return diamond;
    }

    /** Draws the key to the numbers. */
    void key(SceneBuilder paper) {
        double indent = paper.width(marks.size() + " ", paper.m.small(), true) + 1;
        paper.moveDown(marks.isEmpty() ? 0 : SPACE / 2);
        for (int i = 0; i < marks.size(); i++) {
            double first = paper.y() + paper.m.smallLine() - SPACE / 2;
            paper.text(Integer.toString(i + 1), 0, first, paper.m.small(), true, SceneBuilder.BLACK);
            String text = words.milestone(marks.get(i));
            for (String line : paper.wrap(text, paper.m.right() - indent, paper.m.small(), false)) {
                paper.moveDown(paper.m.smallLine());
                paper.text(line, indent, paper.y() - SPACE / 2, paper.m.small(), false, SceneBuilder.BLACK);
            }
        }
    }
}
