package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.wording.Mention;

/**
 * The several years together that a number may be of.
 *
 * @param some whether there is talk of several years, perhaps without saying which
 * @param periods the years that are said; those without a first or a last one reach as far as there is money
 * @param only whether the number is of the one period, and of no more or fewer years
 */
public record YearSpans(boolean some, List<Period> periods, boolean only) {

    /** No talk of several years. */
    static final YearSpans NONE = new YearSpans(false, List.of(), false);

    private static final int FIRST = 0;
    private static final int LAST = 9999;

    /** The years that are said, or that one of them is the first or the last of; empty for a single year. */
    static Optional<Period> period(Mention mention) {
        return mention.years().flatMap(years -> switch (mention.bound()) {
            case FIRST -> Optional.of(from(years.from()));
            case LAST -> Optional.of(until(years.to()));
            case NONE -> Optional.of(years).filter(its -> its.length() > 1);
        });
    }

    static Period from(int year) {
        return new Period(year, LAST);
    }

    static Period until(int year) {
        return new Period(FIRST, year);
    }

    /** Whether these years have a first one and no last. */
    public static boolean isOpen(Period years) {
        return years.to() == LAST;
    }

    /** Whether a row of money is of no years but these, where a number is. */
    boolean hold(Statement row) {
        return !only
                || !row.amount().isCurrency()
                || row.period()
                        .filter(its -> periods.stream().noneMatch(period -> period.contains(its)))
                        .isEmpty();
    }

    /** All these years, and perhaps others. */
    YearSpans or(YearSpans other) {
        return new YearSpans(
                some || other.some,
                Stream.concat(periods.stream(), other.periods.stream())
                        .distinct()
                        .toList(),
                false);
    }

    /** The same and perhaps other years. */
    YearSpans open() {
        return new YearSpans(true, periods, false);
    }

    /** The same; the number may also be of more or fewer years. */
    YearSpans loose() {
        return new YearSpans(some, periods, false);
    }
}
