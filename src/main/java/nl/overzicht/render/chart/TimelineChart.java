package nl.overzicht.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.TimelineLayout.Bar;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The plot of a timeline: gridlines, the band of the horizon and the bars. One chart per drawing; nothing is shared. */
final class TimelineChart {

    private static final Color GRID = new Color(0xd9d9d9);
    private static final Color BAND = new Color(0xefefef);
    private static final int YEAR_STEP = 5;

    private final TimelineLayout layout;
    private final ChartFonts fonts;

    TimelineChart(TimelineLayout layout, ChartFonts fonts) {
        this.layout = layout;
        this.fonts = fonts;
    }

    /** Draws the plot into its place. */
    void draw(Graphics2D graphics, Optional<Period> horizon) {
        double left = layout.measures().left();
        Rectangle2D area = new Rectangle2D.Double(
                left, layout.top(), layout.measures().right() - left, layout.bottom() - layout.top());
        JFreeChart chart = new JFreeChart(null, null, plot(horizon), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(graphics, area);
    }

    private XYPlot plot(Optional<Period> horizon) {
        XYPlot plot = new XYPlot(boxes(), vertical(), years(), renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setShadowGenerator(null);
        horizon.ifPresent(band -> plot.addRangeMarker(band(band), Layer.BACKGROUND));
        layout.years().years().filter(year -> year % YEAR_STEP == 0).forEach(year -> {
            plot.addRangeMarker(new ValueMarker(year, GRID, new BasicStroke(0.5f)), Layer.BACKGROUND);
        });
        return plot;
    }

    private static IntervalMarker band(Period band) {
        BasicStroke none = new BasicStroke(0);
        return new IntervalMarker(band.from(), band.to() + 1.0, BAND, none, null, none, 1f);
    }

    /** Points of the drawing from the top, so that a bar stands where the layout says. */
    private NumberAxis vertical() {
        NumberAxis axis = axis(layout.top(), layout.bottom());
        axis.setInverted(true);
        return axis;
    }

    private NumberAxis years() {
        return axis(layout.years().from(), layout.years().to() + 1.0);
    }

    private NumberAxis axis(double from, double to) {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setTickLabelFont(fonts.regular());
        axis.setTickLabelsVisible(false);
        axis.setTickUnit(new NumberTickUnit(to - from), false, false);
        axis.setRange(from, to);
        return axis;
    }

    private XYIntervalSeriesCollection boxes() {
        XYIntervalSeriesCollection boxes = new XYIntervalSeriesCollection();
        for (int i = 0; i < layout.bars().size(); i++) {
            Bar bar = layout.bars().get(i);
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
        renderer.setBarPainter(new Painter(layout));
        return renderer;
    }

    /** Paints by status; a year of a series stands apart from the next. */
    private static final class Painter extends StandardXYBarPainter {

        private static final long serialVersionUID = 1L;
        private static final double APART = 0.8;

        private final transient TimelineLayout layout;

        Painter(TimelineLayout layout) {
            this.layout = layout;
        }

        @Override
        public void paintBar(
                Graphics2D graphics,
                XYBarRenderer renderer,
                int series,
                int item,
                RectangularShape box,
                RectangleEdge base) {
            Rectangle2D bar =
                    new Rectangle2D.Double(box.getX() + APART, box.getY(), box.getWidth() - 2 * APART, box.getHeight());
            Pattern.of(layout.bars().get(series).status()).paint(graphics, bar);
        }
    }
}
