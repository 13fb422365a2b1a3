package nl.overzicht.render.chart.layout;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.data.CoverageData;
import nl.overzicht.render.chart.data.CoverageLine;
import nl.overzicht.render.chart.data.PeriodBoxes;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.draw.YearAxis;
import nl.overzicht.render.chart.words.ChartWords;

/**
 * Lays out a chart of coverage: a row for each stream, a column for each year, and question marks where nothing is known.
 *
 * @param words of all charts
 * @param data what is drawn
 */
public record CoverageLayout(ChartWords words, CoverageData data) {

    private static final String UNKNOWN = "?";

    public Scene draw(SceneBuilder paper) {
        YearAxis axis = paper.axis(data.years(), paper.m.left());
        data.horizon()
                .ifPresent(horizon ->
                        paper.label(words.horizon(horizon), axis.x(horizon.end().from()), axis.left()));
        paper.moveDown(paper.m.small() + SceneBuilder.ABOVE);
        paper.years(axis, paper.y(), axis.years().length());
        paper.moveDown(SceneBuilder.ABOVE + 1);
        double top = paper.y();
        paper.moveDown(paper.m.gap() / 2);
        for (int i = 0; i < data.rows().size(); i++) {
            row(paper, axis, i);
        }
        double bottom = paper.y();
        data.horizon()
                .map(Horizon::end)
                .ifPresent(band -> paper.band(axis.x(band.from()), top, axis.x(band.to() + 1.0), bottom));
        return paper.scene(axis, top, bottom);
    }

    private void row(SceneBuilder paper, YearAxis axis, int number) {
        CoverageData.Row row = data.rows().get(number);
        double begin = paper.y();
        double under = paper.name(row.name(), begin);
        for (String line : paper.wrap(status(row), paper.m.nameWidth(), paper.m.small(), false)) {
            under += paper.m.smallLine();
            paper.text(line, 0, under - SceneBuilder.ABOVE, paper.m.small(), false, SceneBuilder.GREY);
        }
        paper.moveTo(paper.m.areNamesBesideBars() ? begin : under);
        boxes(paper, number, row);
        unknown(paper, axis, row);
        int lines = Math.max(1, row.lines().size());
        paper.moveDown(2 + lines * (paper.m.bar() + 2));
        paper.moveTo(Math.max(paper.y(), under) + paper.m.gap());
    }

    private String status(CoverageData.Row row) {
        return row.lines().isEmpty()
                ? words.get(row.withheld() ? "withheld" : "unknown")
                : words.shortList(
                        row.statuses().stream().map(words.wording()::status).toList());
    }

    private static void boxes(SceneBuilder paper, int number, CoverageData.Row row) {
        double y = paper.y() + 2;
        for (CoverageLine line : row.lines()) {
            for (Period box : line.boxes()) {
                paper.bar(new Bar(number, y, paper.m.bar(), Pattern.of(line.status()), box.from(), box.to() + 1.0));
            }
            y += paper.m.bar() + 2;
        }
    }

    /** A question mark in each year. If years are too narrow for that, one in the middle of each span of years. */
    private void unknown(SceneBuilder paper, YearAxis axis, CoverageData.Row row) {
        double size = paper.m.small();
        double width = paper.width(UNKNOWN, size, false);
        double baseline = paper.y() + 2 + paper.m.bar() / 2 + SceneBuilder.MIDDLE * size;
        List<Period> spans = PeriodBoxes.spans(data.years().years().filter(year -> !row.covers(year)));
        spans.stream()
                .flatMap(span -> axis.column() > width + 1
                        ? span.years().mapToObj(year -> new Period(year, year))
                        : Stream.of(span))
                .filter(span -> span.length() * axis.column() > width)
                .mapToDouble(span -> (axis.x(span.from()) + axis.x(span.to() + 1.0)) / 2)
                .forEach(x -> paper.text(UNKNOWN, x - width / 2, baseline, size, false, SceneBuilder.GREY));
    }
}
