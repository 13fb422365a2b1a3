package nl.overzicht.render.chart;

import java.util.List;
import java.util.Optional;
import nl.overzicht.choice.ChoiceReader;
import nl.overzicht.choice.Insert;
import nl.overzicht.choice.Selection;
import nl.overzicht.content.Resources;
import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.data.Panel;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/**
 * Figures of a part of the data, as texts choose it: those of all data, drawn of that part alone.
 *
 * @param report with all data
 * @param resources words and fonts
 */
record ChosenFigures(Report report, Resources resources) {

    /** Whether there is something to draw. */
    static boolean isFilled(Report report, Insert insert, Selection selection) {
        Report part = report.choosing(selection);
        return kind(insert)
                .filter(kind -> kind.equals(Charts.COVERAGE)
                        ? !YearAmounts.statements(part).isEmpty()
                        : Charts.panel(report, kind, insert.name())
                                .filter(panel -> isFilled(part, kind, panel))
                                .isPresent())
                .isPresent();
    }

    private static boolean isFilled(Report part, String kind, Panel panel) {
        return switch (kind) {
            case Timeline.NAME -> TimelineData.isKnown(part) && TimelineData.isKnown(part, panel.measure());
            case PerYear.NAME -> PerYear.isKnown(part, panel.measure());
            default -> AreaAmounts.areKnown(part, panel.measure());
        };
    }

    private static Optional<String> kind(Insert insert) {
        return Charts.kinds().stream()
                .filter(kind -> Charts.isOf(kind, insert.name()))
                .findFirst();
    }

    /** Those that are chosen, each once, in their order. */
    List<Figure> of(List<Insert> inserts) {
        return inserts.stream()
                .filter(insert -> insert.isChosen() && !insert.isTable())
                .distinct()
                .flatMap(insert -> of(insert).stream())
                .toList();
    }

    private Optional<Figure> of(Insert insert) {
        Selection selection =
                new ChoiceReader(report.programme(), report.facts().sums()).selection(insert);
        Report part = report.choosing(selection);
        Messages messages = Messages.of(resources, report.content());
        String title = new ChoiceWords(report, messages).title(insert, selection);
        ChartWords words = new ChartWords(part, messages);
        return kind(insert)
                .flatMap(kind -> draw(insert, kind, part, words))
                .map(figure -> figure.as(insert.id(), title));
    }

    private Optional<Figure> draw(Insert insert, String kind, Report part, ChartWords words) {
        ChartFonts fonts = ChartFonts.of(resources);
        return kind.equals(Charts.COVERAGE)
                ? CoverageChart.of(part, words, fonts)
                : Charts.panel(report, kind, insert.name())
                        .filter(panel -> isFilled(part, kind, panel))
                        .map(panel -> new Panel(panel.measure(), panel.suffix(), List.of(), 0))
                        .map(panel -> draw(panel, kind, part, words, fonts));
    }

    private static Figure draw(Panel panel, String kind, Report part, ChartWords words, ChartFonts fonts) {
        return switch (kind) {
            case Timeline.NAME ->
                words.figure(panel, Timeline.of(part, panel.measure(), panel.isFirst(), words, fonts), words.streams());
            case PerYear.NAME ->
                words.figure(
                        panel, PerYear.of(part, panel.measure(), Charts.MOST_YEAR_BARS, words, fonts), words.streams());
            default -> words.figure(panel, PerArea.of(part, panel.measure(), words, fonts), Charts.areas(part));
        };
    }
}
