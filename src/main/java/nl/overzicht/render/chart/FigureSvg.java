package nl.overzicht.render.chart;

import java.util.List;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Svg;

/**
 * A figure with its drawings as SVG elements.
 *
 * @param figure the figure
 * @param wide SVG for a page
 * @param narrow SVG for a small screen
 */
public record FigureSvg(Figure figure, String wide, String narrow) {

    /**
     * Draws figures. Ids in a drawing contain the name of the figure, so that they are unique on a page with several figures.
     */
    public static List<FigureSvg> of(List<Figure> figures) {
        return figures.stream()
                .map(figure -> new FigureSvg(
                        figure, svg(figure, figure.wide(), "wide"), svg(figure, figure.narrow(), "narrow")))
                .toList();
    }

    private static String svg(Figure figure, Drawing drawing, String kind) {
        return Svg.of(drawing, figure.name() + "-" + kind, figure.headline(), figure.alt());
    }
}
