package nl.overzicht.render.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.overzicht.funding.Status;

/**
 * How a status looks: a colour, and lines that tell it apart in black and white.
 *
 * @param ground colour of the bar
 * @param ink colour of its border and lines; at least 3:1 against white and against the ground
 * @param lines directions of the lines; none: plain
 * @param gap distance of the lines in points
 */
public record Pattern(Color ground, Color ink, List<Direction> lines, double gap) {

    /** Where lines go. */
    enum Direction {
        RISING,
        FALLING,
        UPRIGHT,
        LEVEL
    }

    private static final float LINE = 0.7f;

    /** The look of a status. */
    public static Pattern of(Status status) {
        return switch (status) {
            case AGREED -> pattern(0xdce6f2, 0x154273, 4.5, Direction.RISING);
            case MADE_AVAILABLE -> pattern(0xd9efe3, 0x1b6340, 4.5, Direction.FALLING);
            case GRANTED -> pattern(0x275937, 0x275937, 1);
            case RESERVED -> pattern(0xfdf3d8, 0x7a4f00, 3.5, Direction.LEVEL);
            case COMMITTED -> pattern(0xe9e0f3, 0x42145f, 4.5, Direction.RISING, Direction.FALLING);
            case PAID -> pattern(0xfbe3ea, 0x7d1538, 3.5, Direction.UPRIGHT);
            case SPENT -> pattern(0xe6e6e6, 0x333333, 3.5, Direction.UPRIGHT, Direction.LEVEL);
            case TARGET -> pattern(0xffffff, 0x154273, 7, Direction.RISING);
            case REALISED -> pattern(0x154273, 0x154273, 1);
            case UNSTATED -> pattern(0xffffff, 0x4d4d4d, 1);
        };
    }

    private static Pattern pattern(int ground, int ink, double gap, Direction... lines) {
        return new Pattern(new Color(ground), new Color(ink), List.of(lines), gap);
    }

    /** Paints a bar. */
    void paint(Graphics2D graphics, Rectangle2D bar) {
        graphics.setPaint(ground);
        graphics.fill(bar);
        graphics.setPaint(ink);
        graphics.setStroke(new BasicStroke(LINE));
        Shape clip = graphics.getClip();
        graphics.clip(bar);
        lines.forEach(direction -> hatch(graphics, bar, direction));
        graphics.setClip(clip);
        graphics.draw(bar);
    }

    private void hatch(Graphics2D graphics, Rectangle2D bar, Direction direction) {
        boolean level = direction == Direction.LEVEL;
        double run = direction == Direction.UPRIGHT || level ? 0 : bar.getHeight();
        double from = level ? bar.getMinY() : bar.getMinX() - run;
        double to = level ? bar.getMaxY() : bar.getMaxX();
        for (double at = from + gap / 2; at < to; at += gap) {
            graphics.draw(
                    switch (direction) {
                        case RISING -> new Line2D.Double(at, bar.getMaxY(), at + run, bar.getMinY());
                        case FALLING -> new Line2D.Double(at, bar.getMinY(), at + run, bar.getMaxY());
                        case UPRIGHT -> new Line2D.Double(at, bar.getMinY(), at, bar.getMaxY());
                        case LEVEL -> new Line2D.Double(bar.getMinX(), at, bar.getMaxX(), at);
                    });
        }
    }
}
