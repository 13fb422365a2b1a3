package nl.overzicht.sum;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.overzicht.funding.When;

/** Which of two moments is later for certain: a day is not later than the month that it lies in. */
final class Moments {

    private Moments() {}

    static boolean isCertainlyLater(When later, When earlier) {
        return first(later).isAfter(last(earlier));
    }

    /** The first day that it can be. */
    static LocalDate first(When when) {
        return switch (when.part()) {
            case DAY -> LocalDate.of(when.year(), when.month(), when.day());
            case MONTH -> LocalDate.of(when.year(), when.month(), 1);
            case YEAR, START -> LocalDate.of(when.year(), 1, 1);
            case MIDDLE -> LocalDate.of(when.year(), 4, 1);
            case END -> LocalDate.of(when.year(), 7, 1);
        };
    }

    /** The last day that it can be. */
    static LocalDate last(When when) {
        return switch (when.part()) {
            case DAY -> first(when);
            case MONTH -> YearMonth.of(when.year(), when.month()).atEndOfMonth();
            case START -> LocalDate.of(when.year(), 6, 30);
            case MIDDLE -> LocalDate.of(when.year(), 9, 30);
            case YEAR, END -> LocalDate.of(when.year(), 12, 31);
        };
    }
}
