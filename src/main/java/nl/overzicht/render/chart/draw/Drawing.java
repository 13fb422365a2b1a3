package nl.overzicht.render.chart.draw;

import java.awt.Graphics2D;

/**
 * A picture that can be drawn on any {@link Graphics2D}: on the site as SVG, in a PDF as vectors.
 *
 * <p>Coordinates are in points (1/72 inch) from the top left. The picture has the size {@code width} by {@code height}.
 */
public interface Drawing {

    /** Width in points. */
    double width();

    /** Height in points. */
    double height();

    /** Draws the whole picture. May change the state of the graphics. */
    void draw(Graphics2D graphics);
}
