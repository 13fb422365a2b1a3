package nl.overzicht.render.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.overzicht.funding.Status;

/**
 * How a status looks: a colour, and lines that distinguish it in black and white.
 *
 * @param ground colour of the bar
 * @param ink colour of its border and lines; at least 3:1 against white and against the ground
 * @param lines directions of the lines; none: plain
 * @param gap distance of the lines in points
 * @param dashed whether its border is dashes
 */
public record Pattern(Color ground, Color ink, List<Direction> lines, double gap, boolean dashed) {

    /** What of a whole nobody has divided: an outline of dashes around nothing. */
    public static final Pattern REMAINDER = new Pattern(Color.WHITE, new Color(0x4d4d4d), List.of(), 1, true);

    /** Where lines go. */
    enum Direction {
        RISING,
        FALLING,
        UPRIGHT,
        LEVEL
    }

    private static final float LINE = 0.7f;

    /** By place in the list of statuses, ours or a programme's own; a longer list begins anew. */
    private static final List<Pattern> PALETTE = List.of(
            pattern(0xdce6f2, 0x154273, 4.5, Direction.RISING),
            pattern(0xd9efe3, 0x1b6340, 4.5, Direction.FALLING),
            pattern(0x275937, 0x275937, 1),
            pattern(0xfdf3d8, 0x7a4f00, 3.5, Direction.LEVEL),
            pattern(0xe9e0f3, 0x42145f, 4.5, Direction.RISING, Direction.FALLING),
            pattern(0xfbe3ea, 0x7d1538, 3.5, Direction.UPRIGHT),
            pattern(0xe6e6e6, 0x333333, 3.5, Direction.UPRIGHT, Direction.LEVEL),
            pattern(0xffffff, 0x154273, 4.5, Direction.RISING, Direction.UPRIGHT),
            pattern(0xe0f1f1, 0x005a5a, 4.5, Direction.FALLING, Direction.LEVEL),
            pattern(0xf6e5d8, 0x6b3410, 4.5, Direction.RISING, Direction.LEVEL),
            pattern(0xeaf0d2, 0x46530a, 4.5, Direction.FALLING, Direction.UPRIGHT),
            pattern(0xf3e2f0, 0x6e1663, 4.5, Direction.RISING, Direction.FALLING, Direction.LEVEL));

    private static final Pattern UNSTATED = pattern(0xffffff, 0x4d4d4d, 1);

    /** The look of a status. */
    public static Pattern of(Status status) {
        return status.isStated() ? PALETTE.get(status.order() % PALETTE.size()) : UNSTATED;
    }

    private static Pattern pattern(int ground, int ink, double gap, Direction... lines) {
        return new Pattern(new Color(ground), new Color(ink), List.of(lines), gap, false);
    }

    /** Paints a bar. */
    void paint(Graphics2D graphics, Rectangle2D bar) {
        graphics.setPaint(ground);
        graphics.fill(bar);
        graphics.setPaint(ink);
        graphics.setStroke(new BasicStroke(LINE));
        lines.forEach(direction -> hatch(graphics, bar, direction));
        if (dashed) {
            graphics.setStroke(Symbol.dashes(LINE));
        }
        graphics.draw(bar);
    }

    /**
     * All lines of a direction as one path that ends at the bar: a line for each, and a clip for each bar, made pages of years
     * larger than all their words.
     */
    private void hatch(Graphics2D graphics, Rectangle2D bar, Direction direction) {
        boolean level = direction == Direction.LEVEL;
        double run = direction == Direction.UPRIGHT || level ? 0 : bar.getHeight();
        double from = level ? bar.getMinY() : bar.getMinX() - run;
        double to = level ? bar.getMaxY() : bar.getMaxX();
        Path2D all = new Path2D.Double();
        for (double at = from + gap / 2; at < to; at += gap) {
            all.append(
                    switch (direction) {
                        case RISING -> slanted(bar, at, bar.getMaxY(), -1);
                        case FALLING -> slanted(bar, at, bar.getMinY(), 1);
                        case UPRIGHT -> new Line2D.Double(at, bar.getMinY(), at, bar.getMaxY());
                        case LEVEL -> new Line2D.Double(bar.getMinX(), at, bar.getMaxX(), at);
                    },
                    false);
        }
        graphics.draw(all);
    }

    /** The part within a bar of a line through a place on its upper or lower edge, at half a right angle. */
    private static Line2D slanted(Rectangle2D bar, double x, double y, int slope) {
        double from = Math.max(x, bar.getMinX());
        double to = Math.min(x + bar.getHeight(), bar.getMaxX());
        return new Line2D.Double(from, y + slope * (from - x), to, y + slope * (to - x));
    }
}
