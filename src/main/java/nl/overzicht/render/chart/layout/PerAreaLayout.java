package nl.overzicht.render.chart.layout;

import java.math.BigDecimal;
import java.util.List;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.words.CommonWords;

/**
 * Lays out a chart by area: a bar for each amount, to the right of the zero line or to its left if negative. The label of a
 * bar is beyond its end, or above it if labels are long.
 */
public final class PerAreaLayout {

    /** Least length of a bar in points, so that it is visible. */
    private static final double THIN = 0.75;

    private final AreaAmounts amounts;
    private final CommonWords words;
    private final String remainder;

    public PerAreaLayout(AreaAmounts amounts, CommonWords words, String remainder) {
        this.amounts = amounts;
        this.words = words;
        this.remainder = remainder;
    }

    public Scene draw(SceneBuilder paper) {
        AreaAxis axis = AreaAxis.of(amounts, longest(paper), paper.m);
        double top = paper.y();
        int row = 0;
        for (AreaAmounts.Row area : amounts.rows()) {
            row(paper, axis, row++, area);
        }
        if (amounts.remainder().isPresent()) {
            row(
                    paper,
                    axis,
                    row,
                    new AreaAmounts.Row(remainder, List.of(amounts.remainder().get())));
        }
        paper.grid(axis.zero(), top, axis.zero(), paper.y());
        double unit = axis.perUnit();
        return paper.scene(
                paper.m.left(),
                top,
                paper.y(),
                (paper.m.left() - axis.zero()) / unit,
                (paper.m.right() - axis.zero()) / unit);
    }

    private double longest(SceneBuilder paper) {
        return amounts.all().stream()
                .mapToDouble(amount -> textWidth(paper, amount))
                .max()
                .orElse(0);
    }

    private double textWidth(SceneBuilder paper, Amount amount) {
        return paper.width(words.label(amount), paper.m.size(), false);
    }

    private void row(SceneBuilder paper, AreaAxis axis, int number, AreaAmounts.Row row) {
        double begin = paper.y();
        double under = paper.name(row.name(), begin);
        paper.moveTo(paper.m.areNamesBesideBars() ? begin : under);
        boolean isRemainder = number == amounts.rows().size();
        for (Amount amount : row.amounts()) {
            Pattern pattern = isRemainder ? Pattern.REMAINDER : Pattern.of(amount.status());
            if (axis.textsBeside()) {
                drawBeside(paper, axis, number, amount, pattern);
            } else {
                drawAbove(paper, axis, number, amount, pattern);
            }
        }
        paper.moveTo(Math.max(paper.y(), under) + paper.m.gap() / 2);
    }

    private void drawBeside(SceneBuilder paper, AreaAxis axis, int number, Amount amount, Pattern pattern) {
        double width = bar(paper, axis, number, amount, pattern, paper.m.bar() * 0.8);
        double x = amount.value().signum() < 0
                ? axis.zero() - width - AreaAxis.FREE - textWidth(paper, amount)
                : axis.zero() + width + AreaAxis.FREE;
        double middle = paper.y() + paper.m.line() / 2;
        paper.text(
                words.label(amount),
                x,
                middle + SceneBuilder.MIDDLE * paper.m.size(),
                paper.m.size(),
                false,
                SceneBuilder.BLACK);
        paper.moveDown(paper.m.line() + 1);
    }

    private void drawAbove(SceneBuilder paper, AreaAxis axis, int number, Amount amount, Pattern pattern) {
        double left = paper.m.left() + AreaAxis.FREE;
        paper.label(words.label(amount), Math.max(left, axis.zero()), left);
        bar(paper, axis, number, amount, pattern, paper.m.bar() / 2);
        paper.moveDown(paper.m.bar() / 2 + 2);
    }

    /** Draws a bar and returns its length in points; nothing for zero. */
    private double bar(SceneBuilder paper, AreaAxis axis, int number, Amount amount, Pattern pattern, double height) {
        BigDecimal value = amount.value();
        if (value.signum() == 0) {
            return 0;
        }
        double length = Math.max(THIN, value.abs().doubleValue() * axis.perUnit());
        double units = length / axis.perUnit();
        double top = axis.textsBeside() ? paper.y() + (paper.m.line() - height) / 2 : paper.y();
        paper.bar(
                new Bar(number, top, height, pattern, value.signum() < 0 ? -units : 0, value.signum() < 0 ? 0 : units));
        return length;
    }
}
