package nl.overzicht.sum;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Statement;

/**
 * A row, or one year of a row with an amount per year.
 *
 * @param row the row
 * @param years each year; none when they are unknown
 * @param unknown whether they are
 */
record NaiveAmount(Statement row, Set<Integer> years, boolean unknown) {

    static Stream<NaiveAmount> of(Statement row) {
        if (row.period().isEmpty()) {
            return Stream.of(new NaiveAmount(row, Set.of(), true));
        }
        Set<Integer> years = new TreeSet<>(row.period().get().years().boxed().toList());
        return row.per() == Statement.Span.YEAR
                ? years.stream().map(year -> new NaiveAmount(row, Set.of(year), false))
                : Stream.of(new NaiveAmount(row, years, false));
    }

    boolean meets(NaiveAmount other) {
        return unknown || other.unknown || years.stream().anyMatch(other.years::contains);
    }

    boolean holds(NaiveAmount other) {
        return unknown || !other.unknown && years.containsAll(other.years);
    }

    boolean touches(int year) {
        return unknown || years.contains(year);
    }

    /** Whether a row with the same coordinates is later for certain and has all these years. */
    boolean isReplacedBy(Statement other) {
        if (other.asOf().isEmpty() || row.asOf().isEmpty()) {
            return false;
        }
        boolean holds = other.period().isEmpty()
                || !unknown
                        && years.stream().allMatch(year -> other.period().get().contains(year));
        return holds && day(other.asOf().get(), false).isAfter(day(row.asOf().get(), true));
    }

    /** The first or the last day that a moment can be; only of the kinds that made-up rows have. */
    private static LocalDate day(PartialDate when, boolean last) {
        return switch (when.part()) {
            case DAY -> when.date().orElseThrow();
            case MONTH ->
                LocalDate.of(when.year(), when.month(), 1)
                        .plusMonths(last ? 1 : 0)
                        .minusDays(last ? 1 : 0);
            case YEAR -> LocalDate.of(when.year(), last ? 12 : 1, last ? 31 : 1);
            default -> throw new IllegalArgumentException(when.toString());
        };
    }
}
