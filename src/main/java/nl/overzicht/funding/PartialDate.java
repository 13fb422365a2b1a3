package nl.overzicht.funding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A moment as exactly as the source gives it: a day, a month, a part of a year, or a year. Nothing is filled in.
 *
 * @param year the year
 * @param part how exact, and for a part of a year which
 * @param month 1-12, or 0 when unknown
 * @param day 1-31, or 0 when unknown
 */
public record PartialDate(int year, Part part, int month, int day) implements Comparable<PartialDate> {

    /** How exact a moment is. */
    public enum Part {
        DAY,
        MONTH,
        YEAR,
        /** begin 2024 */
        START,
        /** medio 2024 */
        MIDDLE,
        /** eind 2024 */
        END
    }

    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt((PartialDate when) -> when.year)
            .thenComparingInt(when -> when.sortMonth())
            .thenComparingInt(when -> when.day)
            .thenComparing(when -> when.part);

    /** One day. */
    public static PartialDate day(LocalDate date) {
        return new PartialDate(date.getYear(), Part.DAY, date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * One month.
     *
     * @param month 1 to 12
     */
    public static PartialDate month(int year, int month) {
        return new PartialDate(year, Part.MONTH, month, 0);
    }

    /** A whole year. */
    public static PartialDate year(int year) {
        return new PartialDate(year, Part.YEAR, 0, 0);
    }

    /** A part of a year: {@link Part#START}, {@link Part#MIDDLE} or {@link Part#END}. */
    public static PartialDate partOf(int year, Part part) {
        return new PartialDate(year, part, 0, 0);
    }

    /** The day; empty when only a month, a part of a year or a year is known. */
    public Optional<LocalDate> date() {
        return part == Part.DAY ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** By time; what is less exact comes before what is more exact in the same span, "eind" after the months. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** Whether it is later for certain: a day is not later than the month that it lies in. */
    public boolean isCertainlyAfter(PartialDate earlier) {
        return firstDay().isAfter(earlier.lastDay());
    }

    /** The first day that it can be; the parts of a year are halves. */
    public LocalDate firstDay() {
        return switch (part) {
            case DAY -> LocalDate.of(year, month, day);
            case MONTH -> LocalDate.of(year, month, 1);
            case YEAR, START -> LocalDate.of(year, 1, 1);
            case MIDDLE -> LocalDate.of(year, 4, 1);
            case END -> LocalDate.of(year, 7, 1);
        };
    }

    /** The last day that it can be. */
    public LocalDate lastDay() {
        return switch (part) {
            case DAY -> firstDay();
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case START -> LocalDate.of(year, 6, 30);
            case MIDDLE -> LocalDate.of(year, 9, 30);
            case YEAR, END -> LocalDate.of(year, 12, 31);
        };
    }

    private int sortMonth() {
        return switch (part) {
            case DAY, MONTH -> month;
            case YEAR, START -> 0;
            case MIDDLE -> 6;
            case END -> 13;
        };
    }
}
