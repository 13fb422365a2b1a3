package nl.overzicht.render.chart.draw;

import java.awt.Graphics2D;
import java.util.List;

/**
 * A chart whose layout is done; pure places, so that tests can hold that nothing runs into anything else.
 *
 * @param width in points
 * @param height in points
 * @param ground symbols under all else, as a band of years
 * @param grid gridlines, none through a text
 * @param plot the bars
 * @param lines strokes beside the bars, as axes and brackets
 * @param symbols shapes over the lines
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
