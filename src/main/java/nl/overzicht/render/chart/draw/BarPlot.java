package nl.overzicht.render.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Draws the bars with JFreeChart, with a new chart for each drawing. */
final class BarPlot {

    private final Plot plot;

    BarPlot(Plot plot) {
        this.plot = plot;
    }

    /** Draws the bars in their area. */
    void draw(Graphics2D graphics) {
        Rectangle2D area =
                new Rectangle2D.Double(plot.left(), plot.top(), plot.right() - plot.left(), plot.bottom() - plot.top());
        JFreeChart chart = new JFreeChart(null, null, xyPlot(), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(graphics, area);
    }

    private XYPlot xyPlot() {
        XYPlot drawn = new XYPlot(boxes(), vertical(), axis(plot.from(), plot.to()), renderer());
        drawn.setOrientation(PlotOrientation.HORIZONTAL);
        drawn.setBackgroundPaint(null);
        drawn.setOutlineVisible(false);
        drawn.setInsets(RectangleInsets.ZERO_INSETS);
        drawn.setAxisOffset(RectangleInsets.ZERO_INSETS);
        drawn.setDomainGridlinesVisible(false);
        drawn.setRangeGridlinesVisible(false);
        drawn.setShadowGenerator(null);
        return drawn;
    }

    /** An axis in points from the top, so that a bar is where the layout puts it. */
    private NumberAxis vertical() {
        NumberAxis axis = axis(plot.top(), plot.bottom());
        axis.setInverted(true);
        return axis;
    }

    private NumberAxis axis(double from, double to) {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setTickLabelsVisible(false);
        axis.setTickUnit(new NumberTickUnit(to - from), false, true);
        axis.setRange(from, to);
        return axis;
    }

    private XYIntervalSeriesCollection boxes() {
        XYIntervalSeriesCollection boxes = new XYIntervalSeriesCollection();
        for (int i = 0; i < plot.bars().size(); i++) {
            Bar bar = plot.bars().get(i);
            XYIntervalSeries series = new XYIntervalSeries(i);
            double bottom = bar.y() + bar.height();
            series.add((bar.y() + bottom) / 2, bar.y(), bottom, bar.from(), bar.from(), bar.to());
            boxes.addSeries(series);
        }
        return boxes;
    }

    private XYBarRenderer renderer() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setDefaultItemLabelsVisible(false);
        renderer.setBarPainter(new Painter(plot));
        return renderer;
    }

    /** Paints bars in the pattern of their status, with a gap between adjacent years. */
    private static final class Painter extends StandardXYBarPainter {

        private static final long serialVersionUID = 1L;
        private static final double APART = 0.8;

        private final transient Plot plot;

        Painter(Plot plot) {
            this.plot = plot;
        }

        @Override
        public void paintBar(
                Graphics2D graphics,
                XYBarRenderer renderer,
                int series,
                int item,
                RectangularShape box,
                RectangleEdge base) {
            double apart = Math.min(APART, box.getWidth() / 4);
            Rectangle2D bar =
                    new Rectangle2D.Double(box.getX() + apart, box.getY(), box.getWidth() - 2 * apart, box.getHeight());
            plot.bars().get(series).pattern().paint(graphics, bar);
        }
    }
}
