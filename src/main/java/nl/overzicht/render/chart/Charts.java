package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.choice.Insert;
import nl.overzicht.choice.Selection;
import nl.overzicht.content.Resources;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.data.Panel;
import nl.overzicht.render.chart.data.TimelineData;
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

    /** Per year. */
    public static final String PER_YEAR = PerYear.NAME;
    /** Years of the horizon with and without money. */
    public static final String COVERAGE = CoverageChart.NAME;
    /** Per area. */
    public static final String PER_AREA = PerArea.NAME;

    /** More rows of bars by year than these make no chart that can be read. */
    static final int MOST_SERIES = 12;
    /** The same for bars of amounts. */
    static final int MOST_BARS = 20;
    /** Of bars by year in all drawings of a page together. */
    static final int MOST_YEAR_BARS = 150;

    private Charts() {}

    /** The names that texts may use; may be empty. Draws nothing. */
    public static Set<String> names(Report report) {
        Set<String> names = new TreeSet<>();
        names.addAll(names(Timeline.NAME, timelines(report)));
        names.addAll(names(PER_YEAR, perYears(report)));
        names.addAll(names(PER_AREA, perAreas(report)));
        if (!YearAmounts.statements(report).isEmpty()) {
            names.add(COVERAGE);
        }
        return names;
    }

    /** The names that figures of some content have, whatever it is. */
    public static Set<String> kinds() {
        return Set.of(Timeline.NAME, PER_YEAR, PER_AREA, COVERAGE);
    }

    /** The kind and the panel of a figure that has this name; empty: there is none. */
    static Optional<Panel> panel(Report report, String kind, String name) {
        List<Panel> panels = switch (kind) {
            case Timeline.NAME -> timelines(report);
            case PerYear.NAME -> perYears(report);
            default -> perAreas(report);
        };
        return panels.stream()
                .filter(panel -> name.equals(kind + panel.suffix()))
                .findFirst();
    }

    private static List<String> names(String kind, List<Panel> panels) {
        return panels.stream().map(panel -> kind + panel.suffix()).toList();
    }

    /** Whether a figure is of a kind, in any measure. */
    public static boolean isOf(String kind, String name) {
        return name.equals(kind) || name.startsWith(kind + "-") && !Insert.isChosen(name);
    }

    private static List<Panel> timelines(Report report) {
        return TimelineData.isKnown(report)
                ? Panel.of(report, measure -> TimelineData.isKnown(report, measure))
                : List.of();
    }

    private static List<Panel> perYears(Report report) {
        return Panel.of(report, measure -> PerYear.isKnown(report, measure));
    }

    private static List<Panel> perAreas(Report report) {
        return Panel.of(report, measure -> AreaAmounts.areKnown(report, measure));
    }

    /** Whether there is something to show of what a text chooses. */
    public static boolean areFilled(Report report, Insert insert, Selection selection) {
        return ChosenFigures.isFilled(report, insert, selection);
    }

    /**
     * The figures, and after them those of what texts choose; laid out and not yet drawn.
     *
     * @param resources words and typeface
     */
    public static List<Figure> of(Report report, List<Insert> inserts, Resources resources) {
        return Stream.concat(of(report, resources).stream(), new ChosenFigures(report, resources).of(inserts).stream())
                .toList();
    }

    /** The figures, laid out and not yet drawn; those of a kind by measure, the first measure first. */
    public static List<Figure> of(Report report, Resources resources) {
        ChartFonts fonts = ChartFonts.of(resources);
        ChartWords words = new ChartWords(report, Messages.of(resources, report.content()));
        int bars = MOST_YEAR_BARS / Math.max(1, perYears(report).size());
        return Stream.of(
                        each(
                                timelines(report),
                                words,
                                words.streams(),
                                panel -> Timeline.of(report, panel.measure(), panel.isFirst(), words, fonts)),
                        each(
                                perYears(report),
                                words,
                                words.streams(),
                                panel -> PerYear.of(report, panel.measure(), bars, words, fonts)),
                        CoverageChart.of(report, words, fonts).stream(),
                        each(
                                perAreas(report),
                                words,
                                areas(report),
                                panel -> PerArea.of(report, panel.measure(), words, fonts)))
                .flatMap(figures -> figures)
                .toList();
    }

    /** What rows of charts by area are of. */
    static List<Scope> areas(Report report) {
        return report.programme().areas().stream()
                .map(area -> Scope.ofArea(area.id()))
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
