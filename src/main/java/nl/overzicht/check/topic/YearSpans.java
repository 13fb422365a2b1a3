package nl.overzicht.check.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.wording.typed.Mention;

/**
 * The periods of several years that a number may be about.
 *
 * @param several whether several years are mentioned, perhaps without saying which
 * @param periods the years that are mentioned; a period without a first or last year extends as far as there is money
 * @param exact whether the number is about exactly the one period
 */
public record YearSpans(boolean several, List<Period> periods, boolean exact) {

    /** No mention of several years. */
    static final YearSpans NONE = new YearSpans(false, List.of(), false);

    private static final int FIRST = 0;
    private static final int LAST = 9999;

    /** The period of a mention: its years, or all years from or until its year; empty for a single year. */
    static Optional<Period> period(Mention mention) {
        return mention.years().flatMap(years -> switch (mention.bound()) {
            case FIRST -> Optional.of(startingIn(years.from()));
            case LAST -> Optional.of(endingIn(years.to()));
            case NONE -> Optional.of(years).filter(span -> span.length() > 1);
        });
    }

    static Period startingIn(int year) {
        return new Period(year, LAST);
    }

    static Period endingIn(int year) {
        return new Period(FIRST, year);
    }

    /** Whether a period has a first year and no last. */
    public static boolean isOpen(Period years) {
        return years.to() == LAST;
    }

    /** Whether a row may be part of the number: if the period is exact, a row of money has to be within it. */
    boolean allows(Statement row) {
        return !exact
                || !row.amount().isCurrency()
                || row.period()
                        .filter(span -> periods.stream().noneMatch(period -> period.contains(span)))
                        .isEmpty();
    }

    /** The periods of both, none of them exact. */
    YearSpans union(YearSpans other) {
        return new YearSpans(
                several || other.several,
                Stream.concat(periods.stream(), other.periods.stream())
                        .distinct()
                        .toList(),
                false);
    }

    /** The same periods, and perhaps more years. */
    YearSpans orMore() {
        return new YearSpans(true, periods, false);
    }

    /** The same periods, of which the number may cover more or fewer years. */
    YearSpans inexact() {
        return new YearSpans(several, periods, false);
    }
}
