package nl.overzicht.render.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;

/** Lays out one chart per year: brackets from the top, then the bars over their years. */
final class PerYearLayout {

    private static final double TALL = 84;
    private static final double TICK = 3;
    private static final double USED = 0.8;

    private final ChartWords words;
    private final List<Statement> series;
    private final List<Statement> sums;
    private final Period years;

    PerYearLayout(ChartWords words, List<Statement> series, List<Statement> sums, Period years) {
        this.words = words;
        this.series = series;
        this.sums = sums;
        this.years = years;
    }

    Scene on(Paper paper) {
        Scale scale = Scale.to(greatest());
        double left = 4
                + scale.ticks().stream()
                        .mapToDouble(tick -> paper.width(text(tick), paper.m.small(), false))
                        .max()
                        .orElse(0);
        sums.forEach(one -> bracket(paper, one, left));
        paper.down(sums.isEmpty() ? 0 : paper.m.gap());
        series.forEach(one -> paper.label(
                words.label(one), x(paper, left, one.period().orElseThrow().from()), left));
        paper.down(paper.m.small() + Paper.ABOVE);
        double top = paper.y();
        double bottom = series.isEmpty() ? top : top + TALL;
        if (!series.isEmpty()) {
            axis(paper, scale, left, top, bottom);
            years.years().forEach(year -> bars(paper, scale, left, top, year));
        }
        paper.line(left, bottom, paper.m.right(), bottom, Paper.GREY, 0.75);
        paper.to(bottom + paper.m.smallLine());
        paper.years(paper.axis(years, left), paper.y(), years.length());
        return paper.scene(paper.axis(years, left), top, bottom);
    }

    private double x(Paper paper, double left, double year) {
        return left + (year - years.from()) / years.length() * (paper.m.right() - left);
    }

    /** A label and under it a bracket over the years of a sum. */
    private void bracket(Paper paper, Statement one, double left) {
        Period period = one.period().orElseThrow();
        double from = x(paper, left, period.from()) + 1.5;
        double to = x(paper, left, period.to() + 1.0) - 1.5;
        paper.label(words.label(one), from, left);
        double y = paper.y();
        paper.line(from, y, to, y, Paper.BLACK, 1.2);
        paper.line(from, y, from, y + TICK, Paper.BLACK, 1.2);
        paper.line(to, y, to, y + TICK, Paper.BLACK, 1.2);
        paper.down(TICK + paper.m.gap() / 2);
    }

    private void axis(Paper paper, Scale scale, double left, double top, double bottom) {
        for (BigDecimal value : scale.ticks()) {
            double y = bottom - scale.share(value) * (bottom - top);
            String text = text(value);
            double width = paper.width(text, paper.m.small(), false);
            paper.text(text, left - 4 - width, y + 0.36 * paper.m.small(), paper.m.small(), false, Paper.GREY);
            paper.grid(left, y, paper.m.right(), y);
        }
    }

    /** The bars of one year side by side, each in the slot of its series, with the value on top where it fits. */
    private void bars(Paper paper, Scale scale, double left, double top, int year) {
        double slot = USED / series.size();
        double wide = slot * (paper.m.right() - left) / years.length();
        for (int i = 0; i < series.size(); i++) {
            Statement one = series.get(i);
            if (one.period().orElseThrow().contains(year)) {
                double from = year + (1 - USED) / 2 + i * slot;
                double height = Math.max(0.5, scale.share(one.amount().value()) * TALL);
                double y = top + TALL - height;
                paper.bar(new Bar(i, y, height, Pattern.of(one.status()), from, from + slot));
                String text = text(one.amount().value());
                double width = paper.width(text, paper.m.small(), false);
                if (width <= wide) {
                    double middle = x(paper, left, from + slot / 2);
                    paper.text(text, middle - width / 2, y - 2, paper.m.small(), false, Paper.BLACK);
                }
            }
        }
    }

    /** In millions, as the subtitle says. */
    private String text(BigDecimal euros) {
        return words.wording().millions(Quantity.of(euros, Quantity.EUR, Precision.STATED));
    }

    private BigDecimal greatest() {
        return series.stream().map(one -> one.amount().value()).reduce(BigDecimal.ONE, BigDecimal::max);
    }

    /**
     * An axis of amounts.
     *
     * @param top greatest value in euros
     * @param ticks values in euros with a line
     */
    private record Scale(BigDecimal top, List<BigDecimal> ticks) {

        /** With two to four lines at 1, 2 or 5 times a power of ten. */
        static Scale to(BigDecimal most) {
            BigDecimal third = most.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
            BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(third.precision() - third.scale() - 1);
            BigDecimal step = Stream.of(1, 2, 5, 10)
                    .map(factor -> power.multiply(BigDecimal.valueOf(factor)))
                    .filter(one -> one.compareTo(third) >= 0)
                    .findFirst()
                    .orElseThrow();
            List<BigDecimal> ticks = new ArrayList<>();
            for (BigDecimal tick = BigDecimal.ZERO; tick.compareTo(most) <= 0; tick = tick.add(step)) {
                ticks.add(tick);
            }
            return new Scale(most, ticks);
        }

        double share(BigDecimal euros) {
            return euros.doubleValue() / top.doubleValue();
        }
    }
}
