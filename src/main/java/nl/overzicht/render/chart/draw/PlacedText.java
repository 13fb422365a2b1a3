package nl.overzicht.render.chart.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A line of text with its position.
 *
 * @param text without line breaks
 * @param x left edge in points
 * @param baseline in points from the top
 * @param width in points
 * @param size in points
 * @param bold whether it is bold
 * @param colour contrast at least 4.5:1 with what is below it
 */
public record PlacedText(
        String text, double x, double baseline, double width, double size, boolean bold, Color colour) {

    /** The box from the top of the capitals to the bottom of the descenders, in points. */
    public Rectangle2D bounds() {
        return new Rectangle2D.Double(x, baseline - 0.73 * size, width, 0.95 * size);
    }

    /** Draws the text. */
    public void draw(Graphics2D graphics, ChartFonts fonts) {
        graphics.setPaint(colour);
        graphics.setFont(fonts.font(text, size, bold));
        graphics.drawString(text, (float) x, (float) baseline);
    }
}
