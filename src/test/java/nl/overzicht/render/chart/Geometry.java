package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.PlacedText;
import nl.overzicht.render.chart.draw.Plot;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.StraightLine;

/** Assertions about the layout of any chart. */
final class Geometry {

    private Geometry() {}

    /** Every text and bar is within the drawing, and no text overlaps another text, a bar, a gridline or another stroke. */
    static void assertTidy(Scene scene) {
        Rectangle2D paper = new Rectangle2D.Double(-0.5, -0.5, scene.width() + 1, scene.height() + 1);
        List<Rectangle2D> bars = bars(scene.plot());
        bars.forEach(bar -> assertTrue(paper.contains(bar), () -> "bar leaves the drawing: " + bar));
        List<PlacedText> texts = scene.texts();
        assertFalse(texts.isEmpty());
        for (int i = 0; i < texts.size(); i++) {
            PlacedText text = texts.get(i);
            assertTrue(paper.contains(text.bounds()), () -> "leaves the drawing: " + text);
            for (PlacedText other : texts.subList(i + 1, texts.size())) {
                assertFalse(text.bounds().intersects(other.bounds()), () -> text + " meets " + other);
            }
            bars.forEach(bar -> assertFalse(text.bounds().intersects(bar), () -> text + " meets a bar " + bar));
            scene.grid().forEach(line -> assertClear(text, line));
            scene.lines().forEach(line -> assertClear(text, line));
        }
    }

    /** The numbers of the first and the last year of the axis are below or above it, once each. */
    static void assertLabelledOnce(Scene scene, Period years) {
        for (int end : Set.of(years.from(), years.to())) {
            List<PlacedText> labels = scene.texts().stream()
                    .filter(text -> text.text().equals(Integer.toString(end)))
                    .toList();
            assertEquals(1, labels.size(), () -> "year " + end);
        }
    }

    private static void assertClear(PlacedText text, StraightLine line) {
        assertFalse(
                new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()).intersects(text.bounds()),
                () -> text + " is crossed by " + line);
    }

    static List<Rectangle2D> bars(Plot plot) {
        return plot.bars().stream().map(bar -> box(plot, bar)).toList();
    }

    private static Rectangle2D box(Plot plot, Bar bar) {
        double from = plot.x(bar.from());
        return new Rectangle2D.Double(from, bar.y(), plot.x(bar.to()) - from, bar.height());
    }
}
