package nl.overzicht.render.chart;

import java.util.List;
import nl.overzicht.content.Resources;
import nl.overzicht.report.Report;
import nl.overzicht.stage.Stage;

/** The figures of a report, laid out and drawn: again when its data, its settings or the resources are others, whatever its texts say. */
public final class FigureStages {

    private record Input(Report report, Resources resources) {}

    private final Stage<Input, List<Figure>> laidOut = new Stage<>();
    private final Stage<Input, List<FigureSvg>> drawn = new Stage<>();

    /** Laid out, in the typeface of these resources. */
    public List<Figure> laidOut(Report report, Resources resources) {
        Report data = report.ofData();
        return laidOut.of(new Input(data, resources), () -> Charts.of(data, resources));
    }

    /** The same, drawn. */
    public List<FigureSvg> drawn(Report report, Resources resources) {
        return drawn.of(new Input(report.ofData(), resources), () -> FigureSvg.of(laidOut(report, resources)));
    }
}
