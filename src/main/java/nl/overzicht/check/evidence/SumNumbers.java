package nl.overzicht.check.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.overzicht.check.evidence.PrintedQuantity.Kind;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/** The sums of each scope and unit, looked up once. */
final class SumNumbers {

    /**
     * A scope in a year, or over all years.
     *
     * @param without whether these are the sums over all years that have no sum in this year
     */
    private record Key(Scope scope, OptionalInt year, boolean without) {}

    /** A scope over a period. */
    private record PeriodKey(Scope scope, Period years) {}

    private final Facts facts;
    private final Map<Key, Map<String, UnitNumbers>> sums = new HashMap<>();
    private final Map<PeriodKey, Map<String, UnitNumbers>> overPeriods = new HashMap<>();

    SumNumbers(Facts facts) {
        this.facts = facts;
    }

    /** The sums over all years. */
    UnitNumbers sumsOverAllYears(Scope scope, String unit) {
        return of(new Key(scope, OptionalInt.empty(), false), unit);
    }

    /** The sums in one year. */
    UnitNumbers sumsOfYear(Scope scope, int year, String unit) {
        return of(new Key(scope, OptionalInt.of(year), false), unit);
    }

    /** The sums over all years that have no sum in this year. */
    UnitNumbers sumsWithoutYear(Scope scope, int year, String unit) {
        return of(new Key(scope, OptionalInt.of(year), true), unit);
    }

    /** The sums over a period. They are facts only if they equal the sum over all years, or in one year. */
    UnitNumbers sumsOfPeriod(Scope scope, Period years, String unit) {
        return overPeriods
                .computeIfAbsent(new PeriodKey(scope, years), this::find)
                .getOrDefault(unit, UnitNumbers.NOTHING);
    }

    private Map<String, UnitNumbers> find(PeriodKey key) {
        Sums all = facts.sums().of(key.scope());
        Map<String, UnitNumbers> byUnit = new LinkedHashMap<>();
        for (Measure measure : all.measures()) {
            for (Status status : all.statuses(measure)) {
                all.findOfPeriod(measure, status, key.years())
                        .ifPresent(sum -> add(
                                sum,
                                fact(key.scope(), all, sum),
                                byUnit.computeIfAbsent(measure.unit(), unit -> new UnitNumbers())));
            }
        }
        return byUnit;
    }

    /** The fact with the same rows, over all years or in the one year of these rows; empty if there is none. */
    private Optional<Fact> fact(Scope scope, Sums all, Sum some) {
        Optional<Sum> ofYear = some.span()
                .filter(span -> span.length() == 1)
                .flatMap(span -> all.of(some.measure(), some.status(), span.from()));
        return Stream.of(ofYear, all.of(some.measure(), some.status()))
                .flatMap(Optional::stream)
                .filter(sum -> sum.quantity().equals(some.quantity()))
                .filter(sum -> sum.counted().equals(some.counted()))
                .flatMap(sum -> facts.find(facts.id(scope, sum)).stream())
                .findFirst();
    }

    private void add(Sum some, Optional<Fact> same, UnitNumbers numbers) {
        same.ifPresentOrElse(
                numbers::add,
                () -> numbers.add(new PrintedQuantity(
                        some.counted().stream()
                                .map(row -> facts.require(row.id()))
                                .toList(),
                        some.quantity().orElseThrow(),
                        Kind.COMPUTED)));
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

    /** Adds a sum, and the remainder of it that pages show as not divided. */
    private static void add(Fact fact, Map<Dimension, Quantity> remainders, UnitNumbers numbers) {
        numbers.add(fact);
        remainders.values().forEach(rest -> numbers.add(new PrintedQuantity(List.of(fact), rest, Kind.REMAINDER)));
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
