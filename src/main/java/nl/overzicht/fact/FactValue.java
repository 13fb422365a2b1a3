package nl.overzicht.fact;

import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;

/** What a fact is about. */
public sealed interface FactValue {

    /**
     * A number of money or of things.
     *
     * @param quantity the number
     * @param perYear whether it is for each year of its period
     */
    record Number(Quantity quantity, boolean perYear) implements FactValue {}

    /** The years of something. */
    record Years(Period period) implements FactValue {}

    /** One year. */
    record Year(int year) implements FactValue {}

    /** A moment. */
    record Moment(PartialDate when) implements FactValue {}

    /** A name. */
    record Name(String name) implements FactValue {}
}
