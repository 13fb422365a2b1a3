package nl.overzicht.render.chart.data;

import java.time.Year;
import java.time.YearMonth;
import nl.overzicht.funding.Milestone;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.render.chart.data.TimelineData.Mark;

/** Where milestones are on an axis of years. */
final class MilestoneMarks {

    private MilestoneMarks() {}

    static Mark of(Milestone milestone) {
        PartialDate when = milestone.when();
        double year = when.year();
        double third = 1 / 3.0;
        return switch (when.part()) {
            case DAY -> mark(milestone, year + day(when), year + day(when));
            case MONTH -> mark(milestone, year + (when.month() - 1) / 12.0, year + when.month() / 12.0);
            case YEAR -> mark(milestone, year, year + 1);
            case START -> mark(milestone, year, year + third);
            case MIDDLE -> mark(milestone, year + third, year + 2 * third);
            case END -> mark(milestone, year + 2 * third, year + 1);
        };
    }

    private static double day(PartialDate when) {
        int before = YearMonth.of(when.year(), when.month()).atDay(when.day()).getDayOfYear() - 1;
        return before / (double) Year.of(when.year()).length();
    }

    private static Mark mark(Milestone milestone, double from, double to) {
        return new Mark(from, to, milestone.when(), milestone.title());
    }
}
