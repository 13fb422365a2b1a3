package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.check.topic.YearSpans;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Period;
import nl.overzicht.sum.Scope;

/** The sums that a number in a sentence may be, by the years that the sentence refers to. */
final class SumEvidence {

    /** In how many years sums are looked for when a sentence names no year. */
    private static final int YEARS = 60;

    private final SumNumbers sums;
    private final Set<Integer> allYears;

    /** @param span from the first to the last year of any statement */
    SumEvidence(Facts facts, Optional<Period> span) {
        this.sums = new SumNumbers(facts);
        this.allYears = span.map(years -> years.years().limit(YEARS))
                .orElse(IntStream.empty())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of a scope: over all years, in the years and in the several years together that are named. */
    Stream<UnitNumbers> of(Scope scope, Topic topic, String unit) {
        Stream<UnitNumbers> within = topic.spans().periods().stream().map(period -> sums.within(scope, period, unit));
        if (only(scope, topic, unit).isPresent()) {
            return Stream.concat(within, ofEachYear(scope, topic, unit));
        }
        Stream<UnitNumbers> single = years(scope, topic).stream().map(year -> sums.in(scope, year, unit));
        return Stream.of(Stream.of(overall(scope, topic, unit)), single, within).flatMap(own -> own);
    }

    /** Where one year is named, the sum over all years is another matter, unless the sum of that year is unknown. */
    private UnitNumbers overall(Scope scope, Topic topic, String unit) {
        return topic.year().isPresent()
                ? sums.without(scope, topic.year().getAsInt(), unit)
                : sums.overall(scope, unit);
    }

    /** The year may be in the sentence before, or at the head of the column. */
    private Set<Integer> years(Scope scope, Topic topic) {
        return topic.years().isEmpty() && !scope.equals(Scope.PROGRAMME) ? allYears : topic.years();
    }

    /** From a year on there may be as much in each year, which the sum of the first one says. */
    private Stream<UnitNumbers> ofEachYear(Scope scope, Topic topic, String unit) {
        return topic.spans().periods().stream()
                .filter(YearSpans::isOpen)
                .map(period -> sums.in(scope, period.from(), unit));
    }

    /** Whether the programme has a sum in a unit: over all years for a total, in a year or in several that are named. */
    boolean knowsOfProgramme(Topic topic, String unit) {
        return topic.total() && !sums.overall(Scope.PROGRAMME, unit).facts().isEmpty()
                || hasOfYear(Scope.PROGRAMME, topic, unit)
                || hasWithin(Scope.PROGRAMME, topic, unit);
    }

    /** Whether there is a sum in a year that is named. */
    boolean hasOfYear(Scope scope, Topic topic, String unit) {
        return topic.years().stream()
                .anyMatch(year -> !sums.in(scope, year, unit).facts().isEmpty());
    }

    private boolean hasWithin(Scope scope, Topic topic, String unit) {
        return topic.spans().periods().stream()
                .anyMatch(period -> !sums.within(scope, period, unit).isEmpty());
    }

    /** The years that a number is of, and no others, where what they come to is known. */
    Optional<Period> only(Scope scope, Topic topic, String unit) {
        return topic.spans().periods().stream()
                .filter(period -> topic.spans().exact() && hasWithin(scope, topic, unit))
                .findFirst();
    }

    /** What the years that a number is of come to, where that is known and no fact. */
    List<PrintedQuantity> within(Topic topic, String unit) {
        return topic.scopes().stream()
                .flatMap(scope -> only(scope, topic, unit).stream()
                        .flatMap(period -> sums.within(scope, period, unit).printed().stream()))
                .toList();
    }
}
