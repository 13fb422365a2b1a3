package nl.overzicht.render.chart;

import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.YearBracket;
import nl.overzicht.render.chart.data.YearSeries;
import nl.overzicht.render.chart.draw.AmountAxis;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.draw.Symbol;
import nl.overzicht.render.chart.draw.YearAxis;

/**
 * Lays out a chart by year: brackets at the top, then a row of bars for each series. All rows have the same scale, so that
 * bars can be compared; the height of a row depends on each own amounts. Lengths are in points.
 *
 * @param words of the chart
 */
record PerYearLayout(YearWords words) {

    /** Most height of a row. */
    private static final double TALL = 84;
    /** Most height of a row, and of all rows together, on a factsheet that would be slightly too long. */
    private static final double LOW = 45;
    /** Most height of all rows together. */
    private static final double ALL = 200;
    /** The same on a factsheet, which has one or two pages in all. */
    private static final double ALL_ON_SHEET = 130;

    private static final double TICK = 3;
    /** The part of the column of a year that a bar uses. */
    private static final double USED = 0.8;
    /** Most width of a bar, so that a single year does not have one across the whole figure. */
    private static final double WIDEST = 72;
    /** Distance from the numbers of the axis to each lines. */
    private static final double BESIDE = 4;
    /** Least height of a bar, also for zero. */
    private static final double THIN = 0.5;
    /** Distance from a bar to each number. */
    private static final double FREE = 2;

    /**
     * The bars of a series.
     *
     * @param top of the row
     * @param step distance between two lines of the axis
     * @param numbers whether each bar has each number
     */
    private record Row(AmountAxis amounts, double top, double step, boolean numbers) {

        double y(BigDecimal value) {
            return top + amounts.fromTop(value) * step;
        }

        double height() {
            return amounts.steps() * step;
        }
    }

    Scene draw(SceneBuilder paper) {
        List<YearSeries> series = words.shown().series();
        List<AmountAxis> rows = axes(series);
        YearAxis axis = paper.axis(words.shown().years(), leftEdge(paper, rows));
        words.shown().brackets().forEach(bracket -> bracket(paper, axis, bracket));
        paper.moveDown(words.shown().brackets().isEmpty() ? 0 : paper.m.gap());
        double top = paper.y();
        double step = step(paper, rows);
        for (int i = 0; i < series.size(); i++) {
            row(paper, axis, i, new Row(rows.get(i), 0, step, haveNumbers(paper, axis, series.get(i))));
        }
        double bottom = paper.y();
        if (series.isEmpty()) {
            paper.line(axis.left(), bottom, axis.right(), bottom, SceneBuilder.GREY, 0.75);
        }
        paper.moveDown(paper.m.smallLine());
        paper.years(axis, paper.y(), axis.years().length());
        words.others().ifPresent(others -> {
            paper.moveDown(paper.m.gap() / 2);
            paper.label(others, axis.left(), axis.left());
        });
        return paper.scene(axis, top, bottom);
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
        return BESIDE
                + rows.stream()
                        .flatMap(row -> row.ticks().stream())
                        .mapToDouble(tick -> paper.width(words.number(tick), paper.m.small(), false))
                        .max()
                        .orElse(0);
    }

    /** A label with a bracket over the years of an amount; dashed for what is not divided over years. */
    private void bracket(SceneBuilder paper, YearAxis axis, YearBracket bracket) {
        double from = axis.x(bracket.period().from()) + Math.min(1.5, axis.column() / 4);
        double to = axis.x(bracket.period().to() + 1.0) - Math.min(1.5, axis.column() / 4);
        paper.label(words.label(bracket), from, axis.left());
        double y = paper.y();
        if (bracket.isRest()) {
            Path2D path = new Path2D.Double();
            path.moveTo(from, y + TICK);
            path.lineTo(from, y);
            path.lineTo(to, y);
            path.lineTo(to, y + TICK);
            paper.symbol(Symbol.dashes(path, SceneBuilder.BLACK));
        } else {
            paper.line(from, y, to, y, SceneBuilder.BLACK, 1.2);
            paper.line(from, y, from, y + TICK, SceneBuilder.BLACK, 1.2);
            paper.line(to, y, to, y + TICK, SceneBuilder.BLACK, 1.2);
        }
        paper.moveDown(TICK + paper.m.gap() / 2);
    }

    /** The label of a series, space for numbers above the bars, the bars, and space for numbers below negative ones. */
    private void row(SceneBuilder paper, YearAxis axis, int number, Row row) {
        int rows = words.shown().series().size();
        YearSeries series = words.shown().series().get(number);
        double begin = rows > 1 ? axis.left() : axis.x(series.amounts().firstKey() + (1 - usedWidth(axis)) / 2);
        paper.label(words.label(series), begin, axis.left());
        double space = paper.m.small() + SceneBuilder.ABOVE;
        paper.moveDown(space);
        Row placed = new Row(row.amounts(), paper.y(), row.step(), row.numbers());
        lines(paper, axis, placed);
        series.amounts().forEach((year, amount) -> bar(paper, axis, placed, number, year, amount));
        paper.moveDown(
                placed.height() + (row.amounts().below() > 0 ? space : 0) + (number < rows - 1 ? paper.m.gap() : 0));
    }

    /** The numbers of the axis with their gridlines; the zero line is darker. */
    private void lines(SceneBuilder paper, YearAxis axis, Row row) {
        for (BigDecimal tick : row.amounts().ticks()) {
            double y = row.y(tick);
            String text = words.number(tick);
            double size = paper.m.small();
            double x = axis.left() - BESIDE - paper.width(text, size, false);
            paper.text(text, x, y + SceneBuilder.MIDDLE * size, size, false, SceneBuilder.GREY);
            if (tick.signum() == 0) {
                paper.line(axis.left(), y, axis.right(), y, SceneBuilder.GREY, 0.75);
            } else {
                paper.grid(axis.left(), y, axis.right(), y);
            }
        }
    }

    /**
     * Whether the numbers of all bars fit. If any does not, no bar has each number: one without a number would look like an
     * unknown amount.
     */
    private boolean haveNumbers(SceneBuilder paper, YearAxis axis, YearSeries series) {
        return series.amounts().values().stream().allMatch(amount -> numberWidth(paper, amount) <= axis.column() - 1);
    }

    private static double usedWidth(YearAxis axis) {
        return Math.min(USED, WIDEST / axis.column());
    }

    private double numberWidth(SceneBuilder paper, Amount amount) {
        return paper.width(words.number(amount.quantity()), paper.m.small(), false);
    }

    /** A bar from zero up or down, with each number at each end if numbers fit. */
    private void bar(SceneBuilder paper, YearAxis axis, Row row, int number, int year, Amount amount) {
        boolean below = amount.value().signum() < 0;
        double zero = row.y(BigDecimal.ZERO);
        double height = Math.max(THIN, Math.abs(zero - row.y(amount.value())));
        double top = below ? zero : zero - height;
        double from = year + (1 - usedWidth(axis)) / 2;
        paper.bar(new Bar(number, top, height, Pattern.of(amount.status()), from, from + usedWidth(axis)));
        if (row.numbers()) {
            double size = paper.m.small();
            double baseline = below ? zero + height + FREE + 0.75 * size : top - FREE;
            double x = axis.x(year + 0.5) - numberWidth(paper, amount) / 2;
            paper.text(words.number(amount.quantity()), x, baseline, size, false, SceneBuilder.BLACK);
        }
    }
}
