package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.data.TimelineRow;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.layout.TimelineLayout;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.CommonWords;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;

/** The figure "timeline": a row for each stream over the years, with milestones and the end of the programme. */
final class Timeline {

    /** Most milestones for which there is space below the chart. */
    private static final int MOST_MILESTONES = 30;
    /** Most last years that are listed in the headline; more are written as a span. */
    private static final int MOST_YEARS = 4;

    private final TimelineData data;
    private final TimelineData shown;
    private final ChartWords words;
    private final CommonWords common;

    private Timeline(TimelineData data, ChartWords words) {
        this.data = data;
        this.shown = data.first(ChartLimits.MOST_BARS, MOST_MILESTONES);
        this.words = words;
        this.common = common(words, data);
    }

    /**
     * The figure.
     *
     * @param first whether it is the first of several figures, which has the milestones
     */
    static Figure of(Report report, Measure measure, boolean first, ChartWords words, ChartFonts fonts) {
        return new Timeline(TimelineData.of(report, words.lines(), measure, first), words).figure(fonts);
    }

    private Figure figure(ChartFonts fonts) {
        return new Figure(
                FigureKind.TIMELINE.id(),
                headline(),
                subtitle(),
                drawing(fonts, Measures.WIDE),
                drawing(fonts, Measures.NARROW),
                alt(),
                reading(),
                new TimelineTable(data, words, common).table(),
                new ChartSources(words.report()).of(data.amounts()));
    }

    private Drawing drawing(ChartFonts fonts, Measures measures) {
        List<String> names = shown.rows().stream().map(TimelineRow::name).toList();
        return new TimelineLayout(shown, common).draw(new SceneBuilder(measures.forNames(names, fonts), fonts));
    }

    static CommonWords common(ChartWords words, TimelineData data) {
        return CommonWords.of(
                words,
                data.amounts(),
                data.rows().stream().flatMap(row -> row.status().stream()).toList());
    }

    private String headline() {
        List<String> lastYears = data.rows().stream()
                .flatMap(row -> row.period().stream())
                .map(period -> "" + period.to())
                .distinct()
                .sorted()
                .toList();
        if (lastYears.isEmpty()) {
            return words.get("timeline.headline.unknown");
        }
        String part = data.rows().stream().anyMatch(TimelineRow::isWithoutYears) ? ".partly" : "";
        return lastYears.size() > MOST_YEARS
                ? words.get("timeline.headline.span" + part, lastYears.get(0), lastYears.get(lastYears.size() - 1))
                : words.get("timeline.headline" + part, words.list(lastYears, words.get("list.or")));
    }

    private String subtitle() {
        List<String> parts = new ArrayList<>();
        parts.add(words.get("timeline.subtitle", words.unit(data.measure().unit())));
        parts.add(words.wording().period(data.years()));
        if (shown.rows().size() < data.rows().size()) {
            parts.add(words.get("chart.most", shown.rows().size(), data.rows().size()));
        }
        if (shown.marks().size() < data.marks().size()) {
            parts.add(words.get(
                    "timeline.first", shown.marks().size(), data.marks().size()));
        }
        return common.appendTo(String.join("; ", parts));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.get("timeline.alt", data.rows().size(), words.wording().period(data.years())));
        shown.rows().forEach(row -> sentences.add(alt(row)));
        shown.horizon().ifPresent(horizon -> sentences.add(words.horizonAlt(horizon)));
        shown.marks().forEach(mark -> sentences.add(words.milestone(mark) + "."));
        return String.join(" ", sentences);
    }

    private String alt(TimelineRow row) {
        return row.name() + ": " + new TimelineLayout(shown, common).label(row)
                + row.period()
                        .map(period -> ", " + words.wording().period(period))
                        .orElse("") + ".";
    }

    /** The first row as a sentence, and an explanation of amounts per year if there are any. */
    private String reading() {
        List<String> sentences = new ArrayList<>();
        data.rows().stream()
                .filter(row -> row.isDrawn() && !row.partly())
                .findFirst()
                .ifPresent(row -> {
                    Amount first = row.amount().orElseThrow();
                    sentences.add(words.get(
                            words.reading("timeline.reading", first.status()),
                            words.inText(row.name()),
                            words.number(first),
                            words.wording().status(first.status()),
                            words.wording().period(row.period().orElseThrow())));
                });
        if (data.amounts().stream().anyMatch(Amount::yearly)) {
            sentences.add(words.get("timeline.reading.series"));
        }
        return String.join(" ", sentences);
    }
}
