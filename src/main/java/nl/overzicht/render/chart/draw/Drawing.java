package nl.overzicht.render.chart.draw;

import java.awt.Graphics2D;

/**
 * A picture that draws itself on any {@link Graphics2D}: the SVG of the site and the vectors of the PDF are the same strokes.
 *
 * <p>Coordinates are points (1/72 inch) from the top left; the picture fills {@code width} by {@code height}.
 */
public interface Drawing {

    /** Width in points. */
    double width();

    /** Height in points. */
    double height();

    /** Draws the whole picture. The graphics is the caller's; its state may be left changed. */
    void draw(Graphics2D graphics);
}
