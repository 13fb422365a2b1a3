package nl.overzicht.render.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/**
 * A straight stroke, such as an axis or a bracket.
 *
 * @param x1 begin in points
 * @param y1 begin in points from the top
 * @param x2 end in points
 * @param y2 end in points from the top
 * @param colour of the stroke
 * @param stroke width in points
 */
public record StraightLine(double x1, double y1, double x2, double y2, Color colour, double stroke) {

    void draw(Graphics2D graphics) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) stroke));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }
}
