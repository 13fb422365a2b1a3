package nl.overzicht.check.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.check.evidence.PrintedQuantity.Kind;
import nl.overzicht.check.topic.Derivation;
import nl.overzicht.check.topic.Derivation.Difference;
import nl.overzicht.check.topic.Derivation.Total;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/** Computes again what sentences derive from sums; like the sums themselves, per measure and status. */
public record DerivedSums(Facts facts) {

    /** The results in a unit, one for each measure and status; none where one of the sums is unknown. */
    public UnitNumbers of(Derivation derivation, String unit) {
        UnitNumbers numbers = new UnitNumbers();
        if (derivation instanceof Total together) {
            measures(together.scopes(), unit)
                    .forEach(measure -> statuses(together.scopes(), measure)
                            .forEach(status -> add(together, measure, status, numbers)));
        } else if (derivation instanceof Difference difference) {
            List<Scope> scope = List.of(difference.scope());
            measures(scope, unit)
                    .forEach(measure ->
                            statuses(scope, measure).forEach(status -> add(difference, measure, status, numbers)));
        }
        return numbers;
    }

    private void add(Total together, Measure measure, Status status, UnitNumbers numbers) {
        List<Function<Sums, Optional<Sum>>> years = new ArrayList<>();
        together.year()
                .ifPresentOrElse(
                        year -> years.add(sums -> sums.of(measure, status, year)),
                        () -> years.add(sums -> sums.of(measure, status)));
        together.periods().forEach(period -> years.add(sums -> sums.findOfPeriod(measure, status, period)));
        years.forEach(kind -> addUp(together.scopes().stream()
                        .map(scope -> kind.apply(facts.sums().of(scope))
                                .filter(sum -> sum.quantity().isPresent()))
                        .toList())
                .ifPresent(numbers::add));
    }

    private Optional<PrintedQuantity> addUp(List<Optional<Sum>> sums) {
        if (sums.contains(Optional.<Sum>empty())) {
            return Optional.empty();
        }
        List<Sum> all = sums.stream().flatMap(Optional::stream).toList();
        return Sum.total(all.stream().map(sum -> sum.quantity().orElseThrow()).toList())
                .map(quantity -> new PrintedQuantity(rows(all.stream()), quantity, Kind.COMPUTED));
    }

    private void add(Difference difference, Measure measure, Status status, UnitNumbers numbers) {
        Sums sums = facts.sums().of(difference.scope());
        Optional<Sum> now = sums.of(measure, status, difference.year());
        Optional<Sum> base = sums.of(measure, status, difference.base());
        Optional<Quantity> change = now.flatMap(Sum::quantity)
                .flatMap(quantity -> base.flatMap(Sum::quantity).flatMap(quantity::minus));
        change.map(quantity -> difference.less() ? quantity.negate() : quantity)
                .ifPresent(quantity -> numbers.add(new PrintedQuantity(
                        rows(Stream.concat(now.stream(), base.stream())), quantity, Kind.COMPUTED)));
    }

    private List<Fact> rows(Stream<Sum> sums) {
        return sums.flatMap(sum -> sum.counted().stream())
                .map(row -> facts.require(row.id()))
                .toList();
    }

    private Set<Measure> measures(List<Scope> scopes, String unit) {
        Set<Measure> all = new LinkedHashSet<>();
        scopes.forEach(scope -> facts.sums().of(scope).measures().stream()
                .filter(measure -> measure.unit().equals(unit))
                .forEach(all::add));
        return all;
    }

    private Set<Status> statuses(List<Scope> scopes, Measure measure) {
        Set<Status> all = new LinkedHashSet<>();
        scopes.forEach(scope -> all.addAll(facts.sums().of(scope).statuses(measure)));
        return all;
    }
}
