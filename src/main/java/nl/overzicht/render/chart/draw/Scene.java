package nl.overzicht.render.chart.draw;

import java.awt.Graphics2D;
import java.util.List;

/**
 * A chart after layout: positions only, so that tests can check that nothing overlaps.
 *
 * @param width in points
 * @param height in points
 * @param ground symbols below everything else, such as a band of years
 * @param grid gridlines, none of which crosses a text
 * @param plot the bars
 * @param lines other strokes, such as axes and brackets
 * @param symbols shapes above the lines
 * @param texts all texts
 * @param fonts of the texts
 */
public record Scene(
        double width,
        double height,
        List<Symbol> ground,
        List<StraightLine> grid,
        Plot plot,
        List<StraightLine> lines,
        List<Symbol> symbols,
        List<PlacedText> texts,
        ChartFonts fonts)
        implements Drawing {

    @Override
    public void draw(Graphics2D graphics) {
        ground.forEach(symbol -> symbol.draw(graphics));
        grid.forEach(line -> line.draw(graphics));
        new BarPlot(plot).draw(graphics);
        lines.forEach(line -> line.draw(graphics));
        symbols.forEach(symbol -> symbol.draw(graphics));
        texts.forEach(text -> text.draw(graphics, fonts));
    }
}
