package nl.overzicht.funding;

import java.util.Optional;

/**
 * How long the programme is meant to last: until a year, or a number of years, and then its end is a span.
 *
 * @param from when it begins: a year, or a month; a year alone begins in January
 * @param to the last year, when a source names it; empty: the end follows from the number of years
 * @param minYears least number of years, at least 1
 * @param maxYears greatest number of years, not below the least
 * @param source id of the source of the commitment
 * @param words the source's words
 */
public record Horizon(PartialDate from, Optional<Integer> to, int minYears, int maxYears, String source, String words) {

    /** Until a year that is named, itself included: as many years as the calendar counts. */
    public static Horizon until(PartialDate from, int to, String source, String words) {
        int years = to - from.year() + 1;
        return new Horizon(from, Optional.of(to), years, years, source, words);
    }

    /** A number of years. */
    public static Horizon lasting(PartialDate from, int minYears, int maxYears, String source, String words) {
        return new Horizon(from, Optional.empty(), minYears, maxYears, source, words);
    }

    /**
     * The years in which it may end: one year when the source names it or the numbers of years are equal, else from the
     * earliest to the latest end.
     */
    public Period end() {
        return to.map(year -> new Period(year, year)).orElseGet(() -> new Period(last(minYears), last(maxYears)));
    }

    /** Whether the end is computed, and to be marked so (rule of truth 4). */
    public boolean isComputed() {
        return to.isEmpty();
    }

    /** The year of the day before this many years have passed: a begin after January reaches into one more. */
    private int last(int years) {
        return from.year() + years - (from.month() > 1 ? 0 : 1);
    }
}
