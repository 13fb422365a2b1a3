package nl.overzicht.fact;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * Sums that are made one by one and not kept, since there may be as many as rows. Most are looked up and not listed: of
 * the programme, each stream and each area in each single year; of each stream in each area also over all years.
 *
 * @param programme of the sums
 * @param sums those that are kept
 * @param named the ids of sums
 */
record FurtherSums(Programme programme, ProgrammeSums sums, SumIds named) {

    /** Of those of the streams and the areas that are asked for, over all years. */
    Stream<SumFact> ofStreamsAndAreas(Predicate<Scope> scopes) {
        return streamsAndAreas().filter(scopes).flatMap(scope -> of(scope, false));
    }

    /** All that are not listed. */
    Stream<SumFact> all() {
        return Stream.of(Stream.of(Scope.PROGRAMME), streamsAndAreas(), streamsInAreas())
                .flatMap(scopes -> scopes)
                .flatMap(scope -> of(scope, true).filter(sumFact -> isFurther(scope, sumFact.sum())));
    }

    private static boolean isFurther(Scope scope, Sum sum) {
        return sum.year().isPresent()
                || scope.stream().isPresent() && scope.area().isPresent();
    }

    private Stream<Scope> streamsAndAreas() {
        return Stream.concat(
                programme.streams().stream().map(stream -> Scope.ofStream(stream.id())),
                programme.areas().stream().map(Area::id).map(Scope::ofArea));
    }

    /** Each stream in each area of which there are rows, by area. */
    Stream<Scope> streamsInAreas() {
        return programme.areas().stream().map(Area::id).flatMap(this::streamsIn);
    }

    private Stream<Scope> streamsIn(String area) {
        return programme.statements().ofArea(area).stream()
                .flatMap(row -> row.stream().stream())
                .distinct()
                .map(stream -> Scope.of(stream, area));
    }

    /** The sums of a scope over all years, each with those of its single years behind it where these are asked for. */
    Stream<SumFact> of(Scope scope, boolean eachYear) {
        Sums own = sums.once(scope);
        return own.measures().stream()
                .flatMap(measure -> own.statuses(measure).stream()
                        .flatMap(status ->
                                eachYear ? withYears(own, measure, status) : own.of(measure, status).stream()))
                .flatMap(sum -> SumFact.of(named.of(scope, sum), sum).stream());
    }

    private static Stream<Sum> withYears(Sums sums, Measure measure, Status status) {
        Optional<Sum> all = sums.of(measure, status);
        return Stream.concat(
                all.stream(),
                all.stream()
                        .flatMap(sum -> years(sum).stream())
                        .flatMap(year -> sums.of(measure, status, year).stream()));
    }

    /** A year has a sum only when some row is of that year alone. */
    static Set<Integer> years(Sum sum) {
        Set<Integer> years = new TreeSet<>();
        Stream.concat(sum.counted().stream(), sum.compared().stream())
                .flatMapToInt(FurtherSums::years)
                .forEach(years::add);
        return years;
    }

    private static IntStream years(Statement row) {
        return row.period()
                .filter(period -> period.length() == 1 || row.isPerYear())
                .map(period -> IntStream.rangeClosed(period.from(), period.to()))
                .orElse(IntStream.empty());
    }
}
