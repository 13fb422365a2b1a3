package nl.overzicht.check.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.check.topic.YearSpans;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Period;
import nl.overzicht.sum.Scope;

/** The sums that a number in a sentence may equal, for the years that the sentence refers to. */
final class SumEvidence {

    /** The number of years in which sums are looked for when a sentence names no year. */
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

    /** The sums of a scope: over all years, in single years, and over the periods that are named. */
    Stream<UnitNumbers> of(Scope scope, Topic topic, String unit) {
        Stream<UnitNumbers> periods =
                topic.spans().periods().stream().map(period -> sums.sumsOfPeriod(scope, period, unit));
        if (exactYears(scope, topic, unit).isPresent()) {
            return Stream.concat(periods, ofEachYear(scope, topic, unit));
        }
        Stream<UnitNumbers> single = years(scope, topic).stream().map(year -> sums.sumsOfYear(scope, year, unit));
        return Stream.of(Stream.of(sumsOverAllYears(scope, topic, unit)), single, periods)
                .flatMap(own -> own);
    }

    /** The sums over all years; if one year is named, only those of which the sum in that year is unknown. */
    private UnitNumbers sumsOverAllYears(Scope scope, Topic topic, String unit) {
        return topic.year().isPresent()
                ? sums.sumsWithoutYear(scope, topic.year().getAsInt(), unit)
                : sums.sumsOverAllYears(scope, unit);
    }

    /**
     * The years in which sums are looked for; all if none is named, since the year may be in the previous sentence or
     * in a header.
     */
    private Set<Integer> years(Scope scope, Topic topic) {
        return topic.years().isEmpty() && !scope.equals(Scope.PROGRAMME) ? allYears : topic.years();
    }

    /** The sums in the first year of periods without a last one: the same amount may be for each year. */
    private Stream<UnitNumbers> ofEachYear(Scope scope, Topic topic, String unit) {
        return topic.spans().periods().stream()
                .filter(YearSpans::isOpen)
                .map(period -> sums.sumsOfYear(scope, period.from(), unit));
    }

    /** Whether the programme has a sum in a unit: over all years for a total, in a year that is named, or over a period. */
    boolean hasSumOfProgramme(Topic topic, String unit) {
        return topic.total()
                        && !sums.sumsOverAllYears(Scope.PROGRAMME, unit).facts().isEmpty()
                || hasOfYear(Scope.PROGRAMME, topic, unit)
                || hasSumOfPeriod(Scope.PROGRAMME, topic, unit);
    }

    /** Whether there is a sum in a year that is named. */
    boolean hasOfYear(Scope scope, Topic topic, String unit) {
        return topic.years().stream()
                .anyMatch(year -> !sums.sumsOfYear(scope, year, unit).facts().isEmpty());
    }

    private boolean hasSumOfPeriod(Scope scope, Topic topic, String unit) {
        return topic.spans().periods().stream()
                .anyMatch(period -> !sums.sumsOfPeriod(scope, period, unit).isEmpty());
    }

    /** The exact period of a topic, if there are sums over it; otherwise empty. */
    Optional<Period> exactYears(Scope scope, Topic topic, String unit) {
        return topic.spans().periods().stream()
                .filter(period -> topic.spans().exact() && hasSumOfPeriod(scope, topic, unit))
                .findFirst();
    }

    /** The sums over the exact period of a topic, where these are not facts. */
    List<PrintedQuantity> ofExactYears(Topic topic, String unit) {
        return topic.scopes().stream()
                .flatMap(scope -> exactYears(scope, topic, unit).stream()
                        .flatMap(period -> sums.sumsOfPeriod(scope, period, unit).printedQuantities().stream()))
                .toList();
    }
}
