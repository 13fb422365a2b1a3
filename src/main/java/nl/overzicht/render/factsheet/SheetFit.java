package nl.overzicht.render.factsheet;

import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.PrintedFigure;
import nl.overzicht.render.chart.draw.Drawing;

/** How compact a sheet is, in steps: first a lower figure, then less white space as well. The type size does not change. */
enum SheetFit {
    USUAL,
    LOW_FIGURE,
    TIGHT;

    /** The figure in the size for this step. */
    PrintedFigure print(Figure figure) {
        return this == USUAL ? PrintedFigure.of(figure) : PrintedFigure.ofLowDrawing(figure);
    }

    Drawing drawing(Figure figure) {
        return this == USUAL ? figure.wide() : figure.narrow();
    }

    boolean isTight() {
        return this == TIGHT;
    }
}
