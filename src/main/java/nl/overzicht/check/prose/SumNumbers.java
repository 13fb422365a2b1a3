package nl.overzicht.check.prose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/** The sums of what sentences name, each looked up once. */
final class SumNumbers {

    /** A scope over all years or in one. */
    private record Key(Scope scope, OptionalInt year) {}

    private final Facts facts;
    private final Map<Key, Map<String, UnitNumbers>> sums = new HashMap<>();

    SumNumbers(Facts facts) {
        this.facts = facts;
    }

    /** Those over all years. */
    UnitNumbers overall(Scope scope, String unit) {
        return of(new Key(scope, OptionalInt.empty()), unit);
    }

    /** Those of one year. */
    UnitNumbers in(Scope scope, int year, String unit) {
        return of(new Key(scope, OptionalInt.of(year)), unit);
    }

    private UnitNumbers of(Key key, String unit) {
        return sums.computeIfAbsent(key, this::find).getOrDefault(unit, UnitNumbers.NOTHING);
    }

    private Map<String, UnitNumbers> find(Key key) {
        Sums all = facts.sums().of(key.scope());
        Map<String, UnitNumbers> byUnit = new LinkedHashMap<>();
        for (Measure measure : all.measures()) {
            for (Status status : all.statuses(measure)) {
                find(all, measure, status, key.year())
                        .filter(sum -> sum.quantity().isPresent())
                        .flatMap(sum -> facts.find(facts.id(key.scope(), sum)))
                        .ifPresent(fact -> byUnit.computeIfAbsent(measure.unit(), unit -> new UnitNumbers())
                                .add(fact));
            }
        }
        return byUnit;
    }

    private static Optional<Sum> find(Sums all, Measure measure, Status status, OptionalInt year) {
        return year.isPresent() ? all.of(measure, status, year.getAsInt()) : all.of(measure, status);
    }
}
