package nl.overzicht.render.chart;

import java.math.BigDecimal;
import java.util.List;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.draw.AmountAxis;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.YearAxis;

/**
 * Lays out one chart per year: brackets from the top, then for each series a row of bars. All rows have the same axis, so
 * that bars can be compared.
 *
 * @param words of it
 */
record PerYearLayout(YearWords words) {

    private static final double TALL = 84;
    private static final double LOW = 28;
    /** Of all rows together. */
    private static final double ALL = 260;

    private static final double TICK = 3;
    private static final double USED = 0.8;
    /** From the numbers of the axis to its lines. */
    private static final double BESIDE = 4;
    /** Of an amount that is too small to be seen, or nothing. */
    private static final double THIN = 0.5;
    /** From a bar to its number. */
    private static final double FREE = 2;

    /** Where the bars of one series stand. */
    private record Row(AmountAxis amounts, double top, double height) {

        double y(BigDecimal value) {
            return top + (1 - amounts.share(value)) * height;
        }
    }

    Scene on(Paper paper) {
        List<YearAmounts.Series> series = words.shown().series();
        AmountAxis amounts = AmountAxis.of(series.stream()
                .flatMap(its -> its.amounts().values().stream())
                .map(Amount::value)
                .toList());
        YearAxis axis = paper.axis(words.shown().years(), left(paper, amounts));
        words.shown().sums().forEach(sum -> bracket(paper, axis, sum));
        paper.down(words.shown().sums().isEmpty() ? 0 : paper.m.gap());
        double top = paper.y();
        for (int i = 0; i < series.size(); i++) {
            row(paper, axis, amounts, i);
        }
        double bottom = paper.y();
        if (series.isEmpty()) {
            paper.line(axis.left(), bottom, axis.right(), bottom, Paper.GREY, 0.75);
        }
        paper.down(paper.m.smallLine());
        paper.years(axis, paper.y(), axis.years().length());
        return paper.scene(axis, top, bottom);
    }

    private double left(Paper paper, AmountAxis amounts) {
        return BESIDE
                + amounts.ticks().stream()
                        .mapToDouble(tick -> paper.width(words.number(tick), paper.m.small(), false))
                        .max()
                        .orElse(0);
    }

    /** A label and under it a bracket over the years of a sum. */
    private void bracket(Paper paper, YearAxis axis, YearAmounts.Sum sum) {
        double from = axis.x(sum.period().from()) + 1.5;
        double to = axis.x(sum.period().to() + 1.0) - 1.5;
        paper.label(words.label(sum), from, axis.left());
        double y = paper.y();
        paper.line(from, y, to, y, Paper.BLACK, 1.2);
        paper.line(from, y, from, y + TICK, Paper.BLACK, 1.2);
        paper.line(to, y, to, y + TICK, Paper.BLACK, 1.2);
        paper.down(TICK + paper.m.gap() / 2);
    }

    /** The label of a series, room for numbers over its bars, the bars, and room for numbers under them. */
    private void row(Paper paper, YearAxis axis, AmountAxis amounts, int number) {
        int rows = words.shown().series().size();
        YearAmounts.Series series = words.shown().series().get(number);
        double begin = rows > 1 ? axis.left() : axis.x(series.amounts().firstKey());
        paper.label(words.label(series), begin, axis.left());
        double room = paper.m.small() + Paper.ABOVE;
        paper.down(room);
        Row row = new Row(amounts, paper.y(), Math.max(LOW, Math.min(TALL, ALL / rows)));
        lines(paper, axis, row);
        series.amounts().forEach((year, amount) -> bar(paper, axis, row, number, year, amount));
        paper.down(row.height() + (amounts.low().signum() < 0 ? room : 0) + (number < rows - 1 ? paper.m.gap() : 0));
    }

    /** The numbers of the axis with their gridlines; the line at zero is darker. */
    private void lines(Paper paper, YearAxis axis, Row row) {
        for (BigDecimal tick : row.amounts().ticks()) {
            double y = row.y(tick);
            String text = words.number(tick);
            double size = paper.m.small();
            double x = axis.left() - BESIDE - paper.width(text, size, false);
            paper.text(text, x, y + Paper.MIDDLE * size, size, false, Paper.GREY);
            if (tick.signum() == 0) {
                paper.line(axis.left(), y, axis.right(), y, Paper.GREY, 0.75);
            } else {
                paper.grid(axis.left(), y, axis.right(), y);
            }
        }
    }

    /** A bar from zero up or down, with its number at its end where that fits. */
    private void bar(Paper paper, YearAxis axis, Row row, int number, int year, Amount amount) {
        boolean below = amount.value().signum() < 0;
        double zero = row.y(BigDecimal.ZERO);
        double height = Math.max(THIN, Math.abs(zero - row.y(amount.value())));
        double top = below ? zero : zero - height;
        double from = year + (1 - USED) / 2;
        paper.bar(new Bar(number, top, height, Pattern.of(amount.status()), from, from + USED));
        String text = words.number(amount.quantity());
        double size = paper.m.small();
        double width = paper.width(text, size, false);
        if (width <= axis.column() - 1) {
            double baseline = below ? zero + height + FREE + 0.75 * size : top - FREE;
            paper.text(text, axis.x(year + 0.5) - width / 2, baseline, size, false, Paper.BLACK);
        }
    }
}
