package nl.overzicht.render.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * A chart whose layout is done: a plot, strokes over it, and texts over both.
 *
 * @param width in points
 * @param height in points
 * @param plot the boxes
 * @param lines strokes beside the boxes, as axes and brackets
 * @param texts all texts
 * @param fonts of the texts
 */
public record Scene(double width, double height, Plot plot, List<Line> lines, List<Placed> texts, ChartFonts fonts)
        implements Drawing {

    /**
     * A stroke.
     *
     * @param colour of it
     * @param stroke its width in points
     */
    public record Line(double x1, double y1, double x2, double y2, Color colour, double stroke) {}

    @Override
    public void draw(Graphics2D graphics) {
        lines.stream().filter(line -> line.colour().equals(BarPlot.GRID)).forEach(line -> draw(graphics, line));
        new BarPlot(plot, fonts).draw(graphics);
        lines.stream().filter(line -> !line.colour().equals(BarPlot.GRID)).forEach(line -> draw(graphics, line));
        texts.forEach(text -> text.draw(graphics, fonts));
    }

    private static void draw(Graphics2D graphics, Line line) {
        graphics.setPaint(line.colour());
        graphics.setStroke(new BasicStroke((float) line.stroke()));
        graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }
}
