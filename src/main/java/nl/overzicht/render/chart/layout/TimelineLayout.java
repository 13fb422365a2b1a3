package nl.overzicht.render.chart.layout;

import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.data.TimelineRow;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.draw.Symbol;
import nl.overzicht.render.chart.draw.YearAxis;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.chart.words.CommonWords;

/** Lays out a timeline from top to bottom: years, the end of the commitment, a row for each stream, milestones. */
public final class TimelineLayout {

    private static final double SPACE = 4;
    /** Most steps between the years that are printed with a gridline. */
    private static final int STEPS = 6;

    private final TimelineData data;
    private final ChartWords words;
    private final CommonWords common;

    /**
     * @param data what is drawn
     * @param common what all its amounts have in common
     */
    public TimelineLayout(TimelineData data, CommonWords common) {
        this.data = data;
        this.words = common.words();
        this.common = common;
    }

    public Scene draw(SceneBuilder paper) {
        YearAxis axis = paper.axis(data.years(), paper.m.left());
        List<Integer> numbers = paper.years(axis, paper.m.small(), STEPS);
        paper.moveTo(paper.m.small() + SPACE);
        double top = paper.y();
        double bandTop = data.horizon().map(end -> horizon(paper, axis, end)).orElse(top);
        paper.moveDown(paper.m.gap());
        for (int row = 0; row < data.rows().size(); row++) {
            row(paper, axis, row);
        }
        MilestoneLayout milestones = new MilestoneLayout(data.marks(), words);
        milestones.numbers(paper, axis);
        double bottom = paper.y();
        data.horizon()
                .map(Horizon::end)
                .ifPresent(end -> paper.band(axis.x(end.from()), bandTop, axis.x(end.to() + 1.0), bottom));
        numbers.stream().skip(1).mapToDouble(axis::x).forEach(x -> paper.grid(x, top, x, bottom));
        milestones.key(paper);
        return paper.scene(axis, top, bottom);
    }

    /**
     * Draws the end of the commitment at the right, above the rows; dashed if it is computed. Returns the top of its box,
     * which is below its label, so that the band does not run through the label.
     */
    private double horizon(SceneBuilder paper, YearAxis axis, Horizon horizon) {
        paper.moveDown(SPACE / 2);
        paper.label(words.horizon(horizon), axis.right(), axis.left());
        Period end = horizon.end();
        double from = axis.x(end.from());
        double width = axis.x(end.to() + 1.0) - from;
        double top = paper.y();
        Rectangle2D box = new Rectangle2D.Double(from, paper.y(), width, paper.m.bar());
        paper.symbol(
                horizon.isComputed() ? Symbol.dashes(box, SceneBuilder.GREY) : Symbol.outline(box, SceneBuilder.GREY));
        paper.moveDown(paper.m.bar());
        return top;
    }

    /** Draws a row. Its label begins where the bar begins, or further to the left if it would not fit. */
    private void row(SceneBuilder paper, YearAxis axis, int number) {
        TimelineRow row = data.rows().get(number);
        double top = paper.y();
        double under = paper.name(row.name(), top);
        paper.moveTo(paper.m.areNamesBesideBars() ? top : under);
        double begin = row.period().map(period -> axis.x(period.from())).orElse(axis.left());
        paper.label(label(row), begin, axis.left());
        bar(paper, number, row);
        paper.moveTo(Math.max(paper.y(), under) + paper.m.gap());
    }

    /** The label above the bar of a row. */
    public String label(TimelineRow row) {
        if (row.amount().isEmpty()) {
            return row.apart() > 0 ? apart(row) : none(row);
        }
        String label = common.headline(row.amount().get());
        if (row.boxes().isEmpty()) {
            return label + ", " + words.get("timeline.period.unknown");
        }
        return row.partly() ? words.wording().partly(label) : label;
    }

    private String none(TimelineRow row) {
        return row.other().isEmpty()
                ? words.get(row.withheld().isPresent() ? "withheld" : "timeline.amount.unknown")
                : row.other();
    }

    private String apart(TimelineRow row) {
        return words.wording().amounts(row.apart())
                + row.status().map(common::status).orElse("");
    }

    private static void bar(SceneBuilder paper, int number, TimelineRow row) {
        row.status().map(Pattern::of).ifPresent(pattern -> {
            for (Period box : row.boxes()) {
                paper.bar(new Bar(number, paper.y(), paper.m.bar(), pattern, box.from(), box.to() + 1.0));
            }
            paper.moveDown(row.boxes().isEmpty() ? 0 : paper.m.bar());
        });
    }
}
