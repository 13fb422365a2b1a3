package nl.overzicht.check.prose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Comparison.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/** The sums of what sentences name, each looked up once. */
final class SumNumbers {

    /** A scope over all years or in one; or over all years where there is no sum of that one. */
    private record Key(Scope scope, OptionalInt year, boolean without) {}

    private final Facts facts;
    private final Map<Key, Map<String, UnitNumbers>> sums = new HashMap<>();

    SumNumbers(Facts facts) {
        this.facts = facts;
    }

    /** Those over all years. */
    UnitNumbers overall(Scope scope, String unit) {
        return of(new Key(scope, OptionalInt.empty(), false), unit);
    }

    /** Those of one year. */
    UnitNumbers in(Scope scope, int year, String unit) {
        return of(new Key(scope, OptionalInt.of(year), false), unit);
    }

    /** Those over all years of what has no sum in one year. */
    UnitNumbers without(Scope scope, int year, String unit) {
        return of(new Key(scope, OptionalInt.of(year), true), unit);
    }

    private UnitNumbers of(Key key, String unit) {
        return sums.computeIfAbsent(key, this::find).getOrDefault(unit, UnitNumbers.NOTHING);
    }

    private Map<String, UnitNumbers> find(Key key) {
        Sums all = facts.sums().of(key.scope());
        Map<String, UnitNumbers> byUnit = new LinkedHashMap<>();
        for (Measure measure : all.measures()) {
            for (Status status : all.statuses(measure)) {
                find(all, measure, status, key)
                        .filter(sum -> sum.quantity().isPresent())
                        .flatMap(sum -> facts.find(facts.id(key.scope(), sum)))
                        .ifPresent(fact -> add(
                                fact,
                                key.year().isEmpty() ? all.remainders(measure, status) : Map.of(),
                                byUnit.computeIfAbsent(measure.unit(), unit -> new UnitNumbers())));
            }
        }
        return byUnit;
    }

    /** A sum, and what of it pages show as not divided. */
    private static void add(Fact fact, Map<Dimension, Quantity> remainders, UnitNumbers numbers) {
        numbers.add(fact);
        remainders.values().forEach(rest -> numbers.add(new PrintedQuantity(fact, rest, true)));
    }

    private static Optional<Sum> find(Sums all, Measure measure, Status status, Key key) {
        if (key.year().isEmpty()) {
            return all.of(measure, status);
        }
        Optional<Sum> ofYear = all.of(measure, status, key.year().getAsInt());
        boolean has = ofYear.filter(sum -> sum.quantity().isPresent()).isPresent();
        return key.without() ? all.of(measure, status).filter(sum -> !has) : ofYear;
    }
}
