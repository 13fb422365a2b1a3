package nl.overzicht.render.chart.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.overzicht.funding.Status;

/**
 * The appearance of a status: a colour, and hatching that distinguishes it in black and white.
 *
 * @param ground colour of the bar
 * @param ink colour of its border and hatching; contrast at least 3:1 with white and with the ground
 * @param lines directions of the hatching; empty: none
 * @param gap between the lines in points
 * @param dashed whether the border is dashed
 */
public record Pattern(Tone ground, Tone ink, List<Direction> lines, double gap, boolean dashed) {

    /** The part of a whole that is not divided: a dashed border without a fill. */
    public static final Pattern REMAINDER = new Pattern(Tone.PAPER, Tone.GREY, List.of(), 1, true);

    /** Directions of hatching. */
    enum Direction {
        RISING,
        FALLING,
        UPRIGHT,
        LEVEL
    }

    private static final float LINE = 0.7f;

    /** Patterns by the position in the list of statuses, ours or a programme's own; for a longer list they repeat. */
    private static final List<Pattern> PALETTE = List.of(
            pattern(Tone.PALE_BLUE, Tone.BLUE, 4.5, Direction.RISING),
            pattern(Tone.PALE_GREEN, Tone.GREEN, 4.5, Direction.FALLING),
            pattern(Tone.FOREST, Tone.FOREST, 1),
            pattern(Tone.PALE_OCHRE, Tone.OCHRE, 3.5, Direction.LEVEL),
            pattern(Tone.PALE_PURPLE, Tone.PURPLE, 4.5, Direction.RISING, Direction.FALLING),
            pattern(Tone.PALE_RED, Tone.RED, 3.5, Direction.UPRIGHT),
            pattern(Tone.PALE_GREY, Tone.DARK_GREY, 3.5, Direction.UPRIGHT, Direction.LEVEL),
            pattern(Tone.PAPER, Tone.BLUE, 4.5, Direction.RISING, Direction.UPRIGHT),
            pattern(Tone.PALE_TEAL, Tone.TEAL, 4.5, Direction.FALLING, Direction.LEVEL),
            pattern(Tone.PALE_BROWN, Tone.BROWN, 4.5, Direction.RISING, Direction.LEVEL),
            pattern(Tone.PALE_OLIVE, Tone.OLIVE, 4.5, Direction.FALLING, Direction.UPRIGHT),
            pattern(Tone.PALE_MAGENTA, Tone.MAGENTA, 4.5, Direction.RISING, Direction.FALLING, Direction.LEVEL));

    private static final Pattern UNSTATED = pattern(Tone.PAPER, Tone.GREY, 1);

    /** The pattern of a status. */
    public static Pattern of(Status status) {
        return status.isStated() ? PALETTE.get(status.order() % PALETTE.size()) : UNSTATED;
    }

    private static Pattern pattern(Tone ground, Tone ink, double gap, Direction... lines) {
        return new Pattern(ground, ink, List.of(lines), gap, false);
    }

    /** Paints a bar. */
    void paint(Graphics2D graphics, Rectangle2D bar) {
        graphics.setPaint(ground.colour());
        graphics.fill(bar);
        graphics.setPaint(ink.colour());
        graphics.setStroke(new BasicStroke(LINE));
        lines.forEach(direction -> hatch(graphics, bar, direction));
        if (dashed) {
            graphics.setStroke(Symbol.dashes(LINE));
        }
        graphics.draw(bar);
    }

    /**
     * Draws the lines of one direction as a single path clipped to the bar by computation. Separate lines and a clip for each
     * bar would make pages with many years larger than their text.
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
                        case RISING -> slantedLine(bar, at, bar.getMaxY(), -1);
                        case FALLING -> slantedLine(bar, at, bar.getMinY(), 1);
                        case UPRIGHT -> new Line2D.Double(at, bar.getMinY(), at, bar.getMaxY());
                        case LEVEL -> new Line2D.Double(bar.getMinX(), at, bar.getMaxX(), at);
                    },
                    false);
        }
        graphics.draw(all);
    }

    /** The part within a bar of a line at 45 degrees through a point on its upper or lower edge. */
    private static Line2D slantedLine(Rectangle2D bar, double x, double y, int slope) {
        double from = Math.max(x, bar.getMinX());
        double to = Math.min(x + bar.getHeight(), bar.getMaxX());
        return new Line2D.Double(from, y + slope * (from - x), to, y + slope * (to - x));
    }
}
