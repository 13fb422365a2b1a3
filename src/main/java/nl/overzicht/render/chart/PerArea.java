package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.data.AreaChoice;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.layout.PerAreaLayout;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.CommonWords;
import nl.overzicht.render.chart.words.WithheldWords;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;

/**
 * The figure "per-gebied": the money of each area with known amounts, a bar for each status, the highest first. If there are
 * many areas, only the first are drawn; the table has the others too, unless there are hundreds.
 */
final class PerArea {

    private final ChartWords words;
    private final AreaAmounts all;
    /** The areas of which the highest are drawn. */
    private final AreaAmounts candidates;

    private final AreaAmounts shown;
    /** What the amounts of the drawing have in common, and those of the table. */
    private final CommonWords common;

    private final CommonWords ofTable;

    PerArea(ChartWords words, AreaAmounts all) {
        this.words = words;
        this.all = all;
        this.candidates = new AreaChoice(all, words.report()).toDraw(ChartLimits.MOST_BARS);
        this.shown = candidates.first(ChartLimits.MOST_BARS);
        this.ofTable = CommonWords.of(words, all.all());
        this.common = isOfOneStatus() ? CommonWords.of(words, shown.all()) : ofTable;
    }

    /** Whether only one of several statuses is drawn. */
    private boolean isOfOneStatus() {
        return candidates != all;
    }

    static Figure of(Report report, Measure measure, ChartWords words, ChartFonts fonts) {
        return new PerArea(words, AreaAmounts.of(report, measure)).figure(fonts);
    }

    Figure figure(ChartFonts fonts) {
        AreaAmounts.Row first = shown.rows().get(0);
        return new Figure(
                FigureKind.PER_AREA.id(),
                words.get("perArea.headline", first.name(), common.sentence(first.first())),
                subtitle(),
                drawing(Measures.WIDE, fonts),
                drawing(Measures.NARROW, fonts),
                alt(),
                reading(first),
                table(),
                new ChartSources(words.report()).of(all.all()));
    }

    /** How to read the figure, and for which areas it shows nothing. */
    private String reading(AreaAmounts.Row first) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("perArea.reading", first.name(), common.sentence(first.first())));
        if (!all.noSum().isEmpty()) {
            sentences.add(words.get("perArea.noSum", words.shortList(all.noSum())));
        }
        if (!all.withheld().isEmpty()) {
            sentences.add(words.get("perArea.withheld", words.shortList(all.withheld())));
        }
        if (!all.without().isEmpty()) {
            sentences.add(words.get("perArea.without", words.shortList(all.without())));
        }
        return String.join(" ", sentences);
    }

    private Drawing drawing(Measures measures, ChartFonts fonts) {
        List<String> names =
                new ArrayList<>(shown.rows().stream().map(AreaAmounts.Row::name).toList());
        shown.remainder().ifPresent(amount -> names.add(remainder(amount)));
        return new PerAreaLayout(
                        shown, common, shown.remainder().map(this::remainder).orElse(""))
                .draw(new SceneBuilder(measures.forNames(names, fonts), fonts));
    }

    private String remainder(Amount amount) {
        return new WithheldWords(words)
                .rest(words.get("perArea.remainder"), Scope.PROGRAMME, all.measure(), amount.status(), Dimension.AREA);
    }

    private String subtitle() {
        String subtitle = common.appendTo(areas());
        return isOfOneStatus()
                ? subtitle + "; "
                        + words.get(
                                PerAreaTable.listed(all, shown) == all ? "perArea.statuses" : "perArea.statuses.pages")
                : subtitle;
    }

    private String areas() {
        String unit = words.unit(all.measure().unit());
        int left = candidates.rows().size() - shown.rows().size();
        return left > 0
                ? words.get(
                        PerAreaTable.listed(all, shown) == all ? "perArea.subtitle.most" : "perArea.subtitle.pages",
                        shown.rows().size(),
                        candidates.rows().size(),
                        unit)
                : words.get("perArea.subtitle", unit);
    }

    private String alt() {
        Stream<String> rows = shown.rows().stream()
                .map(row -> row.name() + ": "
                        + row.amounts().stream().map(common::label).collect(Collectors.joining("; ")) + ".");
        Stream<String> rest =
                shown.remainder().stream().map(amount -> remainder(amount) + ": " + common.label(amount) + ".");
        return Stream.concat(rows, rest).collect(Collectors.joining(" "));
    }

    private FigureTable table() {
        String rest = all.remainder().map(this::remainder).orElse("");
        return new PerAreaTable(words, ofTable).of(PerAreaTable.listed(all, shown), all.remainder(), rest);
    }
}
