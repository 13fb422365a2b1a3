package nl.overzicht.check.topic;

import java.util.List;
import java.util.OptionalInt;
import nl.overzicht.funding.Period;
import nl.overzicht.sum.Scope;

/** What a number is computed from by the words of its sentence, where these leave no doubt. */
public sealed interface Derivation {

    /**
     * The sum of several streams or areas.
     *
     * @param scopes of which it is the sum, two or more
     * @param year the one year that it is of; empty: any that may be meant
     * @param periods of several years together that it may be of
     */
    record Together(List<Scope> scopes, OptionalInt year, List<Period> periods) implements Derivation {}

    /**
     * How much more, or less, there is than in another year.
     *
     * @param scope of both
     * @param year in which it is more or less
     * @param base year with which it is compared
     * @param less whether it is less
     */
    record Difference(Scope scope, int year, int base, boolean less) implements Derivation {}
}
