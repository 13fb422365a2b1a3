package nl.overzicht.fact;

import java.util.Optional;
import java.util.OptionalInt;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * What the id of a sum asks for.
 *
 * @param scope whose sum
 * @param status of its rows
 * @param quantity id of what is added
 * @param currency code; empty: euro, or a thing that is counted
 * @param year empty: over all years
 */
record SumId(Scope scope, Status status, String quantity, Optional<String> currency, OptionalInt year) {

    /** The same in a year. */
    SumId withYear(int other) {
        return new SumId(scope, status, quantity, currency, OptionalInt.of(other));
    }

    /** The sum, when there are rows for one. */
    Optional<Sum> find(ProgrammeSums sums) {
        return sums.of(scope).measures().stream()
                .filter(this::isOf)
                .findFirst()
                .flatMap(measure -> year.isPresent()
                        ? sums.of(scope).of(measure, status, year.getAsInt())
                        : sums.of(scope).of(measure, status));
    }

    private boolean isOf(Measure measure) {
        boolean unit = currency.map(measure.unit()::equals)
                .orElse(measure.unit().equals(Quantity.EUR) || !measure.isCurrency());
        return measure.quantity().equals(quantity) && unit;
    }
}
