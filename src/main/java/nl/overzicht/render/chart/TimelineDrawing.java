package nl.overzicht.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.TimelineLayout.Dot;
import nl.overzicht.render.chart.draw.BarPlot;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Drawing;

/**
 * The timeline as strokes.
 *
 * @param layout where everything stands
 * @param horizon the band of the last years
 * @param fonts of its texts
 */
record TimelineDrawing(TimelineLayout layout, Optional<Period> horizon, ChartFonts fonts) implements Drawing {

    private static final Color INK = new Color(0x595959);
    private static final double RADIUS = 5;
    private static final double MARK = 2.2;

    @Override
    public double width() {
        return layout.measures().width();
    }

    @Override
    public double height() {
        return Math.ceil(layout.height());
    }

    @Override
    public void draw(Graphics2D graphics) {
        new BarPlot(layout.plot(horizon), fonts).draw(graphics);
        horizon.ifPresent(band -> band(graphics, band));
        layout.dots().forEach(dot -> dot(graphics, dot));
        layout.texts().forEach(text -> text.draw(graphics, fonts));
    }

    /** Ours, not a source's: an outline of dashes, where the bars of the sources are whole. */
    private void band(Graphics2D graphics, Period band) {
        double from = layout.x(band.from());
        graphics.setPaint(INK);
        graphics.setStroke(
                new BasicStroke(0.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0));
        graphics.draw(new Rectangle2D.Double(
                from,
                layout.band(),
                layout.x(band.to() + 1.0) - from,
                layout.measures().bar()));
    }

    /** A diamond on the day, or a bar over the span that is known, and a line to the number. */
    private void dot(Graphics2D graphics, Dot dot) {
        double moment = layout.x(dot.mark().middle());
        double level = dot.y() - 3 * RADIUS;
        graphics.setPaint(INK);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(new Line2D.Double(moment, level, dot.x(), dot.y() - RADIUS));
        if (dot.mark().isExact()) {
            graphics.fill(diamond(moment, level));
        } else {
            double from = layout.x(dot.mark().from());
            graphics.fill(new Rectangle2D.Double(
                    from, level - 0.9, layout.x(dot.mark().to()) - from, 1.8));
        }
        graphics.setPaint(Color.WHITE);
        Ellipse2D circle = new Ellipse2D.Double(dot.x() - RADIUS, dot.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
        graphics.fill(circle);
        graphics.setPaint(INK);
        graphics.draw(circle);
    }

    private static Path2D diamond(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - MARK);
        diamond.lineTo(x + MARK, y);
        diamond.lineTo(x, y + MARK);
        diamond.lineTo(x - MARK, y);
        diamond.closePath();
        return diamond;
    }
}
