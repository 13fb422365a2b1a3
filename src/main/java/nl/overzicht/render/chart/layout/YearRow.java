package nl.overzicht.render.chart.layout;

import java.math.BigDecimal;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.YearSeries;
import nl.overzicht.render.chart.draw.AmountAxis;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.draw.YearAxis;
import nl.overzicht.render.chart.words.YearWords;

/**
 * The bars of a series in a chart by year, with the lines and numbers of their axis.
 *
 * @param amounts the axis
 * @param step distance between two lines of the axis
 * @param words of the chart
 */
record YearRow(AmountAxis amounts, double step, YearWords words) {

    /** The part of the column of a year that a bar uses. */
    private static final double USED = 0.8;
    /** Most width of a bar, so that a single year does not have one across the whole figure. */
    private static final double WIDEST = 72;
    /** Distance from the numbers of the axis to the lines. */
    static final double BESIDE = 4;
    /** Least height of a bar, also for zero. */
    private static final double THIN = 0.5;
    /** Distance from a bar to its number. */
    private static final double FREE = 2;

    double height() {
        return amounts.steps() * step;
    }

    private double y(SceneBuilder paper, BigDecimal value) {
        return paper.y() + amounts.fromTop(value) * step;
    }

    /** Draws from where the scene is filled down to; does not move down. */
    void draw(SceneBuilder paper, YearAxis axis, int number, YearSeries series) {
        lines(paper, axis);
        boolean numbered = haveNumbers(paper, axis, series);
        series.amounts().forEach((year, amount) -> bar(paper, axis, number, year, amount, numbered));
    }

    /** The numbers of the axis with their gridlines; the zero line is darker. */
    private void lines(SceneBuilder paper, YearAxis axis) {
        for (BigDecimal tick : amounts.ticks()) {
            double y = y(paper, tick);
            String text = words.numbers().number(tick);
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
     * Whether the numbers of all bars fit. If any does not, no bar has its number: one without a number would look like an
     * unknown amount.
     */
    private boolean haveNumbers(SceneBuilder paper, YearAxis axis, YearSeries series) {
        return series.amounts().values().stream().allMatch(amount -> numberWidth(paper, amount) <= axis.column() - 1);
    }

    /** The part of the column of a year that a bar uses. */
    static double usedWidth(YearAxis axis) {
        return Math.min(USED, WIDEST / axis.column());
    }

    private double numberWidth(SceneBuilder paper, Amount amount) {
        return paper.width(words.numbers().number(amount.quantity()), paper.m.small(), false);
    }

    /** A bar from zero up or down, with its number at its end if numbers fit. */
    private void bar(SceneBuilder paper, YearAxis axis, int number, int year, Amount amount, boolean numbered) {
        boolean below = amount.value().signum() < 0;
        double zero = y(paper, BigDecimal.ZERO);
        double height = Math.max(THIN, Math.abs(zero - y(paper, amount.value())));
        double top = below ? zero : zero - height;
        double from = year + (1 - usedWidth(axis)) / 2;
        paper.bar(new Bar(number, top, height, Pattern.of(amount.status()), from, from + usedWidth(axis)));
        if (numbered) {
            double size = paper.m.small();
            double baseline = below ? zero + height + FREE + 0.75 * size : top - FREE;
            double x = axis.x(year + 0.5) - numberWidth(paper, amount) / 2;
            paper.text(words.numbers().number(amount.quantity()), x, baseline, size, false, SceneBuilder.BLACK);
        }
    }
}
