package nl.overzicht.render.chart.layout;

import java.awt.geom.Path2D;
import nl.overzicht.render.chart.data.YearBracket;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.draw.Symbol;
import nl.overzicht.render.chart.draw.YearAxis;

/** Draws brackets over the years of an amount. */
final class BracketLayout {

    private static final double TICK = 3;

    private BracketLayout() {}

    /** A label with a bracket over the years of an amount; dashed for what is not divided over years. */
    static void draw(SceneBuilder paper, YearAxis axis, YearBracket bracket, String label) {
        double from = axis.x(bracket.period().from()) + Math.min(1.5, axis.column() / 4);
        double to = axis.x(bracket.period().to() + 1.0) - Math.min(1.5, axis.column() / 4);
        paper.label(label, from, axis.left());
        double y = paper.y();
        if (bracket.isRest()) {
            Path2D path = new Path2D.Double();
            path.moveTo(from, y + TICK);
            path.lineTo(from, y);
            path.lineTo(to, y);
            path.lineTo(to, y + TICK);
            paper.symbol(Symbol.dashes(path, SceneBuilder.BLACK));
        } else {
            paper.line(from, y, to, y, SceneBuilder.BLACK, 1.2);
            paper.line(from, y, from, y + TICK, SceneBuilder.BLACK, 1.2);
            paper.line(to, y, to, y + TICK, SceneBuilder.BLACK, 1.2);
        }
        paper.moveDown(TICK + paper.m.gap() / 2);
    }
}
