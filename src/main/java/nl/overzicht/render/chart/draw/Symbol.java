package nl.overzicht.render.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Optional;

/**
 * A shape other than a bar, such as the mark of a milestone.
 *
 * @param shape in points from the top left
 * @param ground colour of its fill; empty: none
 * @param ink colour of its outline; empty: none
 * @param stroke width of the outline in points
 * @param dashed whether the outline is dashed, as for what is computed
 */
public record Symbol(Shape shape, Optional<Color> ground, Optional<Color> ink, double stroke, boolean dashed) {

    /** A filled shape without an outline. */
    public static Symbol filled(Shape shape, Color ground) {
        return new Symbol(shape, Optional.of(ground), Optional.empty(), 0, false);
    }

    /** An outline. */
    public static Symbol outline(Shape shape, Color ink) {
        return new Symbol(shape, Optional.empty(), Optional.of(ink), 0.75, false);
    }

    /** A dashed outline. */
    public static Symbol dashes(Shape shape, Color ink) {
        return new Symbol(shape, Optional.empty(), Optional.of(ink), 0.75, true);
    }

    void draw(Graphics2D graphics) {
        ground.ifPresent(colour -> {
            graphics.setPaint(colour);
            graphics.fill(shape);
        });
        ink.ifPresent(colour -> {
            graphics.setPaint(colour);
            graphics.setStroke(dashed ? dashes((float) stroke) : new BasicStroke((float) stroke));
            graphics.draw(shape);
        });
    }

    static BasicStroke dashes(float stroke) {
        return new BasicStroke(stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);
    }
}
