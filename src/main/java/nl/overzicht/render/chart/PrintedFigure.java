package nl.overzicht.render.chart;

import java.math.BigDecimal;
import nl.overzicht.render.chart.draw.Drawing;

/**
 * A figure with the size of its drawing on paper.
 *
 * @param figure the figure
 * @param width in points
 * @param height in points
 */
public record PrintedFigure(Figure figure, String width, String height) {

    /** The figure at the size of its wide drawing. */
    public static PrintedFigure of(Figure figure) {
        return of(figure, figure.wide());
    }

    /** The figure at the size of its other drawing, which on a sheet is lower. */
    public static PrintedFigure ofLowDrawing(Figure figure) {
        return of(figure, figure.narrow());
    }

    private static PrintedFigure of(Figure figure, Drawing drawing) {
        return new PrintedFigure(figure, points(drawing.width()), points(drawing.height()));
    }

    private static String points(double length) {
        return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
    }
}
