package nl.overzicht.render.chart;

import java.util.List;
import java.util.Optional;
import nl.overzicht.choice.ChoiceReader;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.choice.Selection;
import nl.overzicht.content.Resources;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.data.Panel;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.ChoiceWords;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/**
 * Figures that texts select: the figures of a report for a part of its data.
 *
 * @param report with all data
 * @param resources words and typeface
 */
record ChosenFigures(Report report, Resources resources) {

    /** Whether the figure has anything to draw. */
    static boolean isFilled(Report report, Directive directive, Selection selection) {
        Report part = report.select(selection);
        return FigureKind.of(directive.name())
                .filter(kind -> kind == FigureKind.COVERAGE
                        ? FigurePanels.isCoverageKnown(part)
                        : panel(report, part, kind, directive).isPresent())
                .isPresent();
    }

    /** The panel as in the figures of all data; empty when the part has nothing to show in it. */
    private static Optional<Panel> panel(Report report, Report part, FigureKind kind, Directive directive) {
        return FigurePanels.of(report, kind, directive.name())
                .filter(panel -> FigurePanels.isKnown(part, kind, panel.measure()));
    }

    /** The selected figures, each once and in order. */
    List<Figure> of(List<Directive> directives) {
        return directives.stream()
                .filter(directive -> directive.isChosen() && !directive.isTable())
                .distinct()
                .flatMap(directive -> of(directive).stream())
                .toList();
    }

    private Optional<Figure> of(Directive directive) {
        Selection selection =
                new ChoiceReader(report.programme(), report.facts().sums()).selection(directive);
        Report part = report.select(selection);
        Messages messages = Messages.of(resources, report.content());
        String title = new ChoiceWords(report, messages).title(directive, selection);
        ChartWords words = new ChartWords(part, messages);
        return FigureKind.of(directive.name())
                .flatMap(kind -> draw(directive, kind, part, words))
                .map(figure -> figure.as(directive.id(), title));
    }

    private Optional<Figure> draw(Directive directive, FigureKind kind, Report part, ChartWords words) {
        ChartFonts fonts = ChartFonts.of(resources);
        return kind == FigureKind.COVERAGE
                ? CoverageChart.of(part, words, fonts)
                : panel(report, part, kind, directive)
                        .map(panel -> new Panel(panel.measure(), panel.suffix(), List.of(), 0))
                        .map(panel -> draw(panel, kind, part, words, fonts));
    }

    private static Figure draw(Panel panel, FigureKind kind, Report part, ChartWords words, ChartFonts fonts) {
        return switch (kind) {
            case TIMELINE ->
                new PanelWords(words)
                        .complete(
                                panel,
                                Timeline.of(part, panel.measure(), panel.isFirst(), words, fonts),
                                words.streams());
            case PER_YEAR ->
                new PanelWords(words)
                        .complete(
                                panel,
                                PerYear.of(part, panel.measure(), ChartLimits.MOST_YEAR_BARS, words, fonts),
                                words.streams());
            default ->
                new PanelWords(words).complete(panel, PerArea.of(part, panel.measure(), words, fonts), words.areas());
        };
    }
}
