package nl.overzicht.render.chart.data;

import java.time.Year;
import java.time.YearMonth;
import nl.overzicht.funding.Milestone;
import nl.overzicht.funding.PartialDate;

/**
 * The position of a milestone on an axis of years.
 *
 * @param from begin of the known span, as a year with a fraction
 * @param to end of the span; the same as its begin for a day
 * @param when as the source gives it
 * @param title what happened
 */
public record MilestoneMark(double from, double to, PartialDate when, String title) {

    static MilestoneMark of(Milestone milestone) {
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

    /** The part of the year before a day. */
    private static double day(PartialDate when) {
        int before = YearMonth.of(when.year(), when.month()).atDay(when.day()).getDayOfYear() - 1;
        return before / (double) Year.of(when.year()).length();
    }

    private static MilestoneMark mark(Milestone milestone, double from, double to) {
        return new MilestoneMark(from, to, milestone.when(), milestone.title());
    }

    /** Whether the day is known. */
    public boolean isExact() {
        return when.part() == PartialDate.Part.DAY;
    }

    /** The middle of the span, as a year with a fraction. */
    public double middle() {
        return (from + to) / 2;
    }
}
