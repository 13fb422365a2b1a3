package nl.overzicht.render.chart.layout;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.YearSeries;
import nl.overzicht.render.chart.draw.AmountAxis;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.draw.YearAxis;
import nl.overzicht.render.chart.words.YearWords;

/**
 * Lays out a chart by year: brackets at the top, then a row of bars for each series. All rows have the same scale, so that
 * bars can be compared; the height of a row depends on its own amounts. Lengths are in points.
 *
 * @param words of the chart
 */
public record PerYearLayout(YearWords words) {

    /** Most height of a row. */
    private static final double TALL = 84;
    /** Most height of a row, and of all rows together, on a factsheet that would be slightly too long. */
    private static final double LOW = 45;
    /** Most height of all rows together. */
    private static final double ALL = 200;
    /** The same on a factsheet, which has one or two pages in all. */
    private static final double ALL_ON_SHEET = 130;

    public Scene draw(SceneBuilder paper) {
        List<YearSeries> series = words.shown().series();
        List<AmountAxis> rows = axes(series);
        YearAxis axis = paper.axis(words.shown().years(), leftEdge(paper, rows));
        words.shown()
                .brackets()
                .forEach(bracket -> BracketLayout.draw(
                        paper, axis, bracket, words.brackets().label(bracket)));
        paper.moveDown(words.shown().brackets().isEmpty() ? 0 : paper.m.gap());
        double top = paper.y();
        double step = step(paper, rows);
        for (int i = 0; i < series.size(); i++) {
            row(paper, axis, i, new YearRow(rows.get(i), step, words));
        }
        double bottom = paper.y();
        if (series.isEmpty()) {
            paper.line(axis.left(), bottom, axis.right(), bottom, SceneBuilder.GREY, 0.75);
        }
        paper.moveDown(paper.m.smallLine());
        paper.years(axis, paper.y(), axis.years().length());
        words.others().ifPresent(others -> others(paper, axis, others));
        return paper.scene(axis, top, bottom);
    }

    private static void others(SceneBuilder paper, YearAxis axis, String text) {
        paper.moveDown(paper.m.gap() / 2);
        paper.label(text, axis.left(), axis.left());
    }

    /** The axes of the rows; the more rows, the fewer steps. */
    private static List<AmountAxis> axes(List<YearSeries> series) {
        int most = series.size() <= 2 ? 5 : series.size() <= 6 ? 4 : 3;
        AmountAxis all = AmountAxis.of(
                series.stream()
                        .flatMap(yearSeries -> values(yearSeries).stream())
                        .toList(),
                most);
        return series.stream().map(yearSeries -> all.with(values(yearSeries))).toList();
    }

    private static Collection<BigDecimal> values(YearSeries series) {
        return series.amounts().values().stream().map(Amount::value).toList();
    }

    /**
     * The distance between two lines of the axis, such that the rows are not too high and the numbers of the axis do not
     * overlap.
     */
    private static double step(SceneBuilder paper, List<AmountAxis> rows) {
        int highest = rows.stream().mapToInt(AmountAxis::steps).max().orElse(0);
        int all = rows.stream().mapToInt(AmountAxis::steps).sum();
        boolean low = paper.m.equals(Measures.LOW_SHEET);
        double space = low || paper.m.equals(Measures.SHEET) ? ALL_ON_SHEET : ALL;
        double tall = Math.min((low ? LOW : TALL) / Math.max(1, highest), (low ? LOW : space) / Math.max(1, all));
        return Math.max(paper.m.small() * 1.2, tall);
    }

    private double leftEdge(SceneBuilder paper, List<AmountAxis> rows) {
        return YearRow.BESIDE
                + rows.stream()
                        .flatMap(row -> row.ticks().stream())
                        .mapToDouble(tick -> paper.width(words.numbers().number(tick), paper.m.small(), false))
                        .max()
                        .orElse(0);
    }

    /** The label of a series, space for numbers above the bars, the bars, and space for numbers below negative ones. */
    private void row(SceneBuilder paper, YearAxis axis, int number, YearRow row) {
        int rows = words.shown().series().size();
        YearSeries series = words.shown().series().get(number);
        double begin = rows > 1 ? axis.left() : axis.x(series.amounts().firstKey() + (1 - YearRow.usedWidth(axis)) / 2);
        paper.label(words.label(series), begin, axis.left());
        double space = paper.m.small() + SceneBuilder.ABOVE;
        paper.moveDown(space);
        row.draw(paper, axis, number, series);
        paper.moveDown(
                row.height() + (row.amounts().below() > 0 ? space : 0) + (number < rows - 1 ? paper.m.gap() : 0));
    }
}
