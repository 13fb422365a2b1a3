package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.choice.Selection;
import nl.overzicht.content.Resources;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.data.Panel;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.sum.Scope;

/**
 * The figures of a report: those for which there is something to show. Of a kind with amounts there is one for each measure
 * of money; the first has the name of its kind, the others that with a suffix.
 */
public final class Charts {

    private Charts() {}

    /** The names that texts may use; may be empty. Draws nothing. */
    public static Set<String> names(Report report) {
        Set<String> names = new TreeSet<>();
        for (FigureKind kind : FigureKind.values()) {
            FigurePanels.of(report, kind).forEach(panel -> names.add(kind.id() + panel.suffix()));
        }
        if (FigurePanels.isCoverageKnown(report)) {
            names.add(FigureKind.COVERAGE.id());
        }
        return names;
    }

    /** Whether there is something to show of what a text chooses. */
    public static boolean areFilled(Report report, Directive directive, Selection selection) {
        return ChosenFigures.isFilled(report, directive, selection);
    }

    /**
     * The figures, and after them those of what texts choose; laid out and not yet drawn.
     *
     * @param resources words and typeface
     */
    public static List<Figure> of(Report report, List<Directive> directives, Resources resources) {
        return Stream.concat(
                        of(report, resources).stream(), new ChosenFigures(report, resources).of(directives).stream())
                .toList();
    }

    /** The figures, laid out and not yet drawn; those of a kind by measure, the first measure first. */
    public static List<Figure> of(Report report, Resources resources) {
        ChartFonts fonts = ChartFonts.of(resources);
        ChartWords words = new ChartWords(report, Messages.of(resources, report.content()));
        List<Panel> perYear = FigurePanels.of(report, FigureKind.PER_YEAR);
        int bars = ChartLimits.MOST_YEAR_BARS / Math.max(1, perYear.size());
        return Stream.of(
                        each(
                                FigurePanels.of(report, FigureKind.TIMELINE),
                                words,
                                words.streams(),
                                panel -> Timeline.of(report, panel.measure(), panel.isFirst(), words, fonts)),
                        each(
                                perYear,
                                words,
                                words.streams(),
                                panel -> PerYear.of(report, panel.measure(), bars, words, fonts)),
                        CoverageChart.of(report, words, fonts).stream(),
                        each(
                                FigurePanels.of(report, FigureKind.PER_AREA),
                                words,
                                words.areas(),
                                panel -> PerArea.of(report, panel.measure(), words, fonts)))
                .flatMap(figures -> figures)
                .toList();
    }

    private static Stream<Figure> each(
            List<Panel> panels, ChartWords words, List<Scope> scopes, Function<Panel, Figure> figure) {
        return panels.stream().map(panel -> words.figure(panel, figure.apply(panel), scopes));
    }

    /**
     * The figures of each stream for its factsheet, by the id of the stream: one for each measure. A stream without money
     * of known years is absent.
     *
     * @param resources words and typeface
     */
    public static Map<String, List<Figure>> ofStreams(Report report, Resources resources) {
        ChartFonts fonts = ChartFonts.of(resources);
        ChartWords words = new ChartWords(report, Messages.of(resources, report.content()));
        Map<String, List<Figure>> figures = new HashMap<>();
        report.programme().streams().forEach(stream -> {
            List<Panel> panels = Panel.of(
                    report,
                    stream.id(),
                    measure -> YearAmounts.areKnown(report, List.of(StreamLine.of(stream)), measure));
            List<Figure> each = new ArrayList<>();
            for (Panel panel : panels) {
                Period years = YearAmounts.span(report, panel.measure()).orElseThrow();
                YearAmounts amounts = YearAmounts.of(report, List.of(StreamLine.of(stream)), panel.measure(), years);
                each.add(words.figure(
                        panel,
                        new StreamYears(words, amounts).figure("stroom-" + stream.id(), fonts),
                        List.of(Scope.ofStream(stream.id()))));
            }
            figures.put(stream.id(), List.copyOf(each));
        });
        return Map.copyOf(figures);
    }
}
