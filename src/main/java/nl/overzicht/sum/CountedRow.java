package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Years;

/**
 * A row with the years for which it counts. An amount for a period counts for its period or not at all; an amount per year
 * is as many amounts of one year, and some of its years may count while others do not.
 *
 * @param row the row
 * @param years all of its years, or for an amount per year some of them
 */
record CountedRow(Statement row, Years years) {

    static CountedRow of(Statement row) {
        return new CountedRow(row, Years.of(row.period()));
    }

    boolean isYearly() {
        return row.isPerYear();
    }

    /** Whether it is an amount of one year, or of several with an amount for each. */
    boolean isOfSingleYears() {
        return isYearly() || !years.unknown() && years.count() == 1;
    }

    /** The number over these years. */
    Quantity amount() {
        return isYearly() ? row.amount().times(years.count()) : row.amount();
    }

    /** An amount per year in pieces of one year, any other as it is. */
    Stream<CountedRow> pieces() {
        return isYearly()
                ? years.spans().stream()
                        .flatMapToInt(Period::years)
                        .mapToObj(year -> withYears(Years.of(new Period(year, year))))
                : Stream.of(this);
    }

    /** Pieces of one row made one again, so that they are one part of a sum; the rest as it is, in order. */
    static List<CountedRow> merge(List<CountedRow> pieces) {
        Map<Statement, List<Years>> years = new IdentityHashMap<>();
        List<CountedRow> first = new ArrayList<>();
        for (CountedRow piece : pieces) {
            List<Years> of = years.computeIfAbsent(piece.row, row -> new ArrayList<>(1));
            if (of.isEmpty()) {
                first.add(piece);
            }
            of.add(piece.years);
        }
        return first.stream()
                .map(piece -> piece.withYears(Years.union(years.get(piece.row))))
                .toList();
    }

    Coordinates coordinates() {
        return Coordinates.of(row);
    }

    boolean isNegative() {
        return row.amount().value().signum() < 0;
    }

    CountedRow withYears(Years some) {
        return new CountedRow(row, some);
    }
}
