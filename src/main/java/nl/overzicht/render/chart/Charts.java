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
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.sum.Scope;

/**
 * The figures of a report that have anything to show. There is a figure for each kind and each measure of money. The first of
 * a kind has the name of the kind; the names of the others have a suffix.
 */
public final class Charts {

    private Charts() {}

    /** The names of figures that texts can use; may be empty. Draws nothing. */
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

    /** Whether a figure has anything to show for a selection of the data. */
    public static boolean areFilled(Report report, Directive directive, Selection selection) {
        return ChosenFigures.isFilled(report, directive, selection);
    }

    /**
     * The figures of a report, followed by those that texts select; laid out and not yet drawn.
     *
     * @param resources words and typeface
     */
    public static List<Figure> of(Report report, List<Directive> directives, Resources resources) {
        return Stream.concat(
                        of(report, resources).stream(), new ChosenFigures(report, resources).of(directives).stream())
                .toList();
    }

    /** The figures of a report, laid out and not yet drawn; those of a kind in the order of the measures. */
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
        return panels.stream().map(panel -> new PanelWords(words).complete(panel, figure.apply(panel), scopes));
    }

    /**
     * The figures for the factsheets by the id of the stream: one for each measure. Empty for a stream without money in known
     * years.
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
            List<Figure> ofStream = new ArrayList<>();
            for (Panel panel : panels) {
                Period years = YearAmounts.span(report, panel.measure()).orElseThrow();
                YearAmounts amounts = YearAmounts.of(report, List.of(StreamLine.of(stream)), panel.measure(), years);
                ofStream.add(new PanelWords(words)
                        .complete(
                                panel,
                                new StreamYears(words, amounts).figure("stroom-" + stream.id(), fonts),
                                List.of(Scope.ofStream(stream.id()))));
            }
            figures.put(stream.id(), List.copyOf(ofStream));
        });
        return Map.copyOf(figures);
    }
}
