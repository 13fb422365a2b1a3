package nl.overzicht.render.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/** The figures of a report: those for which there is something to show. */
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

    private Charts() {}

    /** The names that texts may use. Draws nothing. */
    public static Set<String> names(Report report) {
        Set<String> names = new TreeSet<>();
        if (TimelineData.of(report).isPresent()) {
            names.add(Timeline.NAME);
        }
        if (YearAmounts.areKnown(report)) {
            names.add(PER_YEAR);
        }
        if (!YearAmounts.statements(report).isEmpty()) {
            names.add(COVERAGE);
        }
        if (PerArea.isKnown(report)) {
            names.add(PER_AREA);
        }
        return names;
    }

    /** The figures, laid out and not yet drawn. */
    public static List<Figure> of(Report report, Resources resources) {
        ChartFonts fonts = ChartFonts.of(resources);
        return Stream.of(
                        Timeline.of(report, resources),
                        PerYear.of(report, resources, fonts),
                        CoverageChart.of(report, resources, fonts),
                        PerArea.of(report, resources, fonts))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The figure of each stream for its factsheet, by the id of the stream; a stream without money of known years has
     * none.
     */
    public static Map<String, Figure> ofStreams(Report report, Resources resources) {
        List<Statement> all = YearAmounts.statements(report);
        if (all.isEmpty()) {
            return Map.of();
        }
        ChartFonts fonts = ChartFonts.of(resources);
        ChartWords words = new ChartWords(report, Messages.of(resources, report.language()));
        Map<String, Figure> figures = new HashMap<>();
        report.programme().streams().forEach(stream -> {
            YearAmounts amounts = YearAmounts.of(report, List.of(stream), YearAmounts.span(all));
            if (amounts.count() > 0) {
                figures.put(stream.id(), new StreamYears(words, amounts).figure("stroom-" + stream.id(), fonts));
            }
        });
        return Map.copyOf(figures);
    }
}
