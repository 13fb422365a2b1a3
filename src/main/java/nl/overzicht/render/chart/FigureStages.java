package nl.overzicht.render.chart;

import java.util.List;
import nl.overzicht.choice.Directive;
import nl.overzicht.content.Resources;
import nl.overzicht.report.Report;
import nl.overzicht.stage.Stage;

/**
 * The figures of a report, laid out and drawn. They are made again only when the data, the settings, the resources or the
 * selections of texts change.
 */
public final class FigureStages {

    private record Input(Report report, List<Directive> directives, Resources resources) {}

    private final Stage<Input, List<Figure>> laidOut = new Stage<>();
    private final Stage<Input, List<FigureSvg>> drawn = new Stage<>();

    /** The figures, including those that texts select, laid out in the typeface of these resources. */
    public List<Figure> layOut(Report report, List<Directive> directives, Resources resources) {
        Report data = report.ofData();
        return laidOut.of(new Input(data, directives, resources), () -> Charts.of(data, directives, resources));
    }

    /** The same figures, drawn as SVG. */
    public List<FigureSvg> draw(Report report, List<Directive> directives, Resources resources) {
        return drawn.of(
                new Input(report.ofData(), directives, resources),
                () -> FigureSvg.of(layOut(report, directives, resources)));
    }
}
