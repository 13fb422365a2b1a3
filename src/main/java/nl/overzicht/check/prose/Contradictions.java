package nl.overzicht.check.prose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.check.evidence.Evidence;
import nl.overzicht.check.evidence.PrintedQuantity;
import nl.overzicht.check.index.FactIndex;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Currencies;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.typed.Mention;

/**
 * Finds out whether a typed number contradicts the statements and sums about what its sentence names, and which these
 * are.
 *
 * @param facts of the report
 * @param index of the same facts
 * @param evidence the statements and sums
 */
record Contradictions(Facts facts, FactIndex index, Evidence evidence) {

    /** Whether there are numbers to compare with, and none of them supports this number. */
    boolean isContradicted(Mention mention, Topic topic) {
        if (mention.years().isPresent()) {
            return yearsContradict(mention, topic);
        }
        if (mention.units().size() > 1 && !isMoney(mention)) {
            return false; // one noun for several things: it is unclear which of them is counted
        }
        return mention.units().stream().anyMatch(unit -> isComparable(mention, topic, unit))
                && mention.units().stream().noneMatch(unit -> supports(mention.withUnit(unit), topic, unit));
    }

    private static boolean isMoney(Mention mention) {
        return Currencies.has(mention.units().get(0));
    }

    /** Whether there is a number to compare with: in this unit or, for an amount with a currency, in any currency. */
    private boolean isComparable(Mention mention, Topic topic, String unit) {
        Topic effective = evidence.effectiveTopic(topic, unit);
        return evidence.hasNumbers(effective, unit)
                || evidence.hasSumOfProgramme(effective, unit)
                || mention.currency() && evidence.hasMoney(topic);
    }

    private boolean supports(Mention mention, Topic topic, String unit) {
        Topic effective = evidence.effectiveTopic(topic, unit);
        return evidence.supports(effective, mention)
                || !evidence.hasNumbers(effective, unit)
                        && evidence.hasSumOfProgramme(effective, unit)
                        && !index.findEqual(mention).isEmpty();
    }

    /**
     * Whether years are outside those of the streams. A single year may be about anything, unless the words before it
     * make it the first or last year of a period.
     */
    private boolean yearsContradict(Mention mention, Topic topic) {
        Period years = mention.years().orElseThrow();
        List<Period> periods = topic.streams().stream()
                .flatMap(stream -> index.periods(stream).stream())
                .toList();
        return (years.length() > 1 || mention.isBound())
                && !periods.isEmpty()
                && !covers(periods, years)
                && topic.streams().stream().noneMatch(stream -> isPeriodOf(stream, years));
    }

    /** Whether each of these years is in the period of some row; there may be a row for each year. */
    private static boolean covers(List<Period> periods, Period years) {
        return IntStream.rangeClosed(years.from(), years.to())
                .allMatch(year -> periods.stream().anyMatch(period -> period.contains(year)));
    }

    /** Whether these are the years of a stream, whose rows need not cover each year. */
    private boolean isPeriodOf(String stream, Period years) {
        return facts.find(stream + ".period")
                .filter(fact -> fact.value().equals(new FactValue.Years(years)))
                .isPresent();
    }

    /** The facts about what the sentence names, the nearest to the number first. */
    List<Fact> facts(Mention mention, Topic topic) {
        Stream<Fact> found = mention.years().isPresent()
                ? topic.streams().stream().flatMap(id -> facts.find(id + ".period").stream())
                : units(mention, topic)
                        .flatMap(unit -> evidence.facts(evidence.effectiveTopic(topic, unit), unit).stream());
        return found.sorted(Comparator.comparing(fact -> distance(fact, mention)))
                .toList();
    }

    /** The sums over exactly the years that a number is about, where these are not facts. */
    List<Quantity> sumsOfYears(Mention mention, Topic topic) {
        return mention.units().stream()
                .flatMap(unit -> evidence.sumsOfYears(evidence.effectiveTopic(topic, unit), unit).stream())
                .map(PrintedQuantity::quantity)
                .distinct()
                .toList();
    }

    /** The units of a number; for an amount in a currency without facts, all currencies of the programme. */
    private Stream<String> units(Mention mention, Topic topic) {
        boolean hasFacts = mention.units().stream()
                .anyMatch(unit -> !evidence.facts(evidence.effectiveTopic(topic, unit), unit)
                        .isEmpty());
        return hasFacts || !mention.currency() ? mention.units().stream() : evidence.currencies().stream();
    }

    /** The distance between a fact and the typed number: the nearest fact is probably meant. */
    private static BigDecimal distance(Fact fact, Mention mention) {
        return fact.value() instanceof FactValue.Number number
                ? number.quantity()
                        .value()
                        .subtract(mention.quantity().orElseThrow().value())
                        .abs()
                : BigDecimal.ZERO;
    }
}
