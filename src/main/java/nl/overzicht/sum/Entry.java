package nl.overzicht.sum;

import java.util.Optional;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;

/**
 * A row with the years for which it counts. An amount for a period counts for its period or not at all; an amount per year
 * is as many amounts of one year, and some of its years may count while others do not.
 *
 * @param row the row
 * @param years all of its years, or for an amount per year some of them
 */
record Entry(Statement row, Years years) {

    static Entry of(Statement row) {
        return new Entry(row, Years.of(row.period()));
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

    /** The number of one year; empty when the row gives none of that year alone. */
    Optional<Quantity> amountOf(int year) {
        return isOfSingleYears() && years.mayHold(year) ? Optional.of(row.amount()) : Optional.empty();
    }

    Coordinates coordinates() {
        return Coordinates.of(row);
    }

    Entry at(Years some) {
        return new Entry(row, some);
    }
}
