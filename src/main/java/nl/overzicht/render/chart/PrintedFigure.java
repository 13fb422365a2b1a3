package nl.overzicht.render.chart;

import java.math.BigDecimal;
import nl.overzicht.render.chart.draw.Drawing;

/**
 * A figure with the size of its drawing on paper.
 *
 * @param figure the figure
 * @param width in points, as CSS writes it
 * @param height in points, as CSS writes it
 */
public record PrintedFigure(Figure figure, String width, String height) {

    /** The figure in the size of its wide drawing. */
    public static PrintedFigure of(Figure figure) {
        return of(figure, figure.wide());
    }

    /** The figure in the size of its narrow drawing, which is lower on a factsheet. */
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
