package nl.overzicht.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.Symbol;
import nl.overzicht.render.chart.draw.YearAxis;

/** Lays out one timeline from top to bottom: years, the end of the commitment, a row per stream, milestones. */
final class TimelineLayout {

    private static final double SPACE = 4;
    /** More numbers of years, with their gridlines, than these are restless. */
    private static final int STEPS = 6;

    private final TimelineData data;
    private final TimelineWords words;

    TimelineLayout(TimelineData data, TimelineWords words) {
        this.data = data;
        this.words = words;
    }

    Scene on(Paper paper) {
        YearAxis axis = paper.axis(data.years(), paper.m.left());
        List<Integer> numbers = paper.years(axis, paper.m.small(), STEPS);
        paper.to(paper.m.small() + SPACE);
        double top = paper.y();
        data.horizon().ifPresent(end -> horizon(paper, axis, end));
        paper.down(paper.m.gap());
        for (int row = 0; row < data.rows().size(); row++) {
            row(paper, axis, row);
        }
        MilestoneLayout milestones = new MilestoneLayout(data.marks(), words);
        milestones.numbers(paper, axis);
        double bottom = paper.y();
        data.horizon().ifPresent(end -> paper.band(axis.x(end.from()), top, axis.x(end.to() + 1.0), bottom));
        numbers.stream().skip(1).mapToDouble(axis::x).forEach(x -> paper.grid(x, top, x, bottom));
        milestones.key(paper);
        return paper.scene(axis, top, bottom);
    }

    /** At the right, above the rows. Ours, not a source's: an outline of dashes, where the bars of sources are whole. */
    private void horizon(Paper paper, YearAxis axis, Period end) {
        paper.down(SPACE / 2);
        paper.label(words.horizon(end), axis.right(), axis.left());
        double from = axis.x(end.from());
        double width = axis.x(end.to() + 1.0) - from;
        paper.symbol(Symbol.dashes(new Rectangle2D.Double(from, paper.y(), width, paper.m.bar()), Paper.GREY));
        paper.down(paper.m.bar());
    }

    /** Its text begins where the bar begins, or as far to the right as it fits. */
    private void row(Paper paper, YearAxis axis, int number) {
        TimelineData.Row row = data.rows().get(number);
        double top = paper.y();
        double under = paper.name(row.name(), top);
        paper.to(paper.m.beside() ? top : under);
        double begin = row.period().map(period -> axis.x(period.from())).orElse(axis.left());
        paper.label(words.label(row), begin, axis.left());
        bar(paper, number, row);
        paper.to(Math.max(paper.y(), under) + paper.m.gap());
    }

    private void bar(Paper paper, int number, TimelineData.Row row) {
        row.amount().filter(amount -> amount.period().isPresent()).ifPresent(amount -> {
            Period period = amount.period().get();
            Pattern pattern = Pattern.of(amount.status());
            double y = paper.y();
            if (amount.isPerYear()) {
                period.years().forEach(year -> paper.bar(new Bar(number, y, paper.m.bar(), pattern, year, year + 1.0)));
            } else {
                paper.bar(new Bar(number, y, paper.m.bar(), pattern, period.from(), period.to() + 1.0));
            }
            paper.down(paper.m.bar());
        });
    }
}
