package nl.overzicht.render.chart;

import java.util.List;
import java.util.Optional;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.data.Panel;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.sum.Measure;

/** The panels of each kind of figure: the measures of money for which it has anything to show. */
final class FigurePanels {

    private FigurePanels() {}

    /** The panels of a kind; empty for {@link FigureKind#COVERAGE}, which shows no amounts. */
    static List<Panel> of(Report report, FigureKind kind) {
        return Panel.of(report, measure -> isKnown(report, kind, measure));
    }

    /** The panel of the figure with this name; empty when there is none. */
    static Optional<Panel> of(Report report, FigureKind kind, String name) {
        return of(report, kind).stream()
                .filter(panel -> name.equals(kind.id() + panel.suffix()))
                .findFirst();
    }

    /** Whether a figure of this kind has anything to show in a measure. */
    static boolean isKnown(Report report, FigureKind kind, Measure measure) {
        return switch (kind) {
            case TIMELINE -> TimelineData.isKnown(report) && TimelineData.isKnown(report, measure);
            case PER_YEAR -> YearAmounts.areKnown(report, StreamLine.all(report, ""), measure);
            case PER_AREA -> AreaAmounts.areKnown(report, measure);
            case COVERAGE -> false;
        };
    }

    /** Whether there is a figure of coverage. */
    static boolean isCoverageKnown(Report report) {
        return !YearAmounts.statements(report).isEmpty();
    }
}
