package nl.overzicht.render.chart;

import java.math.BigDecimal;

/**
 * A figure with the size of its wide drawing on paper.
 *
 * @param figure the figure
 * @param width in points
 * @param height in points
 */
public record PrintedFigure(Figure figure, String width, String height) {

    /** The figure at the size of its wide drawing. */
    public static PrintedFigure of(Figure figure) {
        return new PrintedFigure(
                figure, points(figure.wide().width()), points(figure.wide().height()));
    }

    private static String points(double length) {
        return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
    }
}
