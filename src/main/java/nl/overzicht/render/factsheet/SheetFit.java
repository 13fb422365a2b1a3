package nl.overzicht.render.factsheet;

import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.PrintedFigure;
import nl.overzicht.render.chart.draw.Drawing;

/** How much space a sheet takes, in steps: a lower figure, then less blank too. Type keeps its size. */
enum SheetFit {
    USUAL,
    LOW_FIGURE,
    TIGHT;

    /** A figure at its size in this fit. */
    PrintedFigure printed(Figure figure) {
        return this == USUAL ? PrintedFigure.of(figure) : PrintedFigure.ofLowDrawing(figure);
    }

    Drawing drawing(Figure figure) {
        return this == USUAL ? figure.wide() : figure.narrow();
    }

    boolean isTight() {
        return this == TIGHT;
    }
}
