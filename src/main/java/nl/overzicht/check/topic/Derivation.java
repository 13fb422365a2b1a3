package nl.overzicht.check.topic;

import java.util.List;
import java.util.OptionalInt;
import nl.overzicht.funding.Period;
import nl.overzicht.sum.Scope;

/** How a number is computed according to the words of its sentence, where these are unambiguous. */
public sealed interface Derivation {

    /**
     * The sum of several streams or areas.
     *
     * @param scopes that it is the sum of, two or more
     * @param year the one year that it is about; empty if it may be any year
     * @param periods of several years that it may be about
     */
    record Total(List<Scope> scopes, OptionalInt year, List<Period> periods) implements Derivation {}

    /**
     * The difference between two years.
     *
     * @param scope of both amounts
     * @param year of the amount that is more or less
     * @param base year of the amount that it is compared with
     * @param less whether the amount is said to be less than that of the base year
     */
    record Difference(Scope scope, int year, int base, boolean less) implements Derivation {}
}
