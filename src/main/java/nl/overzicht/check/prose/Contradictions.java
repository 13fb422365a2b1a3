package nl.overzicht.check.prose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.check.known.FactIndex;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Currencies;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.Mention;

/**
 * Whether a typed number contradicts what is known of what its sentence names, and what that is.
 *
 * @param facts of the report
 * @param known what they say
 * @param evidence what is known of what a sentence names
 */
record Contradictions(Facts facts, FactIndex known, Evidence evidence) {

    /** Whether nothing that is known supports the number, and something could. */
    boolean hold(Mention mention, Topic topic) {
        if (mention.years().isPresent()) {
            return yearsContradict(mention, topic);
        }
        if (mention.units().size() > 1 && !isMoney(mention)) {
            return false; // one noun for several things: what it is about is not said
        }
        return mention.units().stream().anyMatch(unit -> isKnown(mention, topic, unit))
                && mention.units().stream().noneMatch(unit -> supports(mention.in(unit), topic, unit));
    }

    private static boolean isMoney(Mention mention) {
        return Currencies.has(mention.units().get(0));
    }

    /** Whether something is known that the number could be; of an amount with its currency, any money is. */
    private boolean isKnown(Mention mention, Topic topic, String unit) {
        Topic known = evidence.known(topic, unit);
        return evidence.knows(known, unit)
                || evidence.knowsOfProgramme(known, unit)
                || mention.currency() && evidence.knowsOfMoney(topic);
    }

    private boolean supports(Mention mention, Topic topic, String unit) {
        Topic known = evidence.known(topic, unit);
        return evidence.supports(known, mention)
                || !evidence.knows(known, unit)
                        && evidence.knowsOfProgramme(known, unit)
                        && !this.known().equalTo(mention).isEmpty();
    }

    /** A single year may be about anything, unless the words before it make it the end of some years. */
    private boolean yearsContradict(Mention mention, Topic topic) {
        Period years = mention.years().orElseThrow();
        List<Period> periods = topic.streams().stream()
                .flatMap(stream -> known().periods(stream).stream())
                .toList();
        return (years.length() > 1 || mention.isBound())
                && !periods.isEmpty()
                && !covers(periods, years)
                && topic.streams().stream().noneMatch(stream -> isPeriodOf(stream, years));
    }

    /** Whether each of these years is one of some row; rows may be of a year each. */
    private static boolean covers(List<Period> periods, Period years) {
        return IntStream.rangeClosed(years.from(), years.to())
                .allMatch(year -> periods.stream().anyMatch(period -> period.contains(year)));
    }

    /** Rows may leave years out that lie within the period of their stream. */
    private boolean isPeriodOf(String stream, Period years) {
        return facts.find(stream + ".period")
                .filter(fact -> fact.value().equals(new FactValue.Years(years)))
                .isPresent();
    }

    /** What is known of the matter, what is nearest to the number first. */
    List<Fact> knownFacts(Mention mention, Topic topic) {
        Stream<Fact> found = mention.years().isPresent()
                ? topic.streams().stream().flatMap(id -> facts.find(id + ".period").stream())
                : units(mention, topic).flatMap(unit -> evidence.facts(evidence.known(topic, unit), unit).stream());
        return found.sorted(Comparator.comparing(fact -> distance(fact, mention)))
                .toList();
    }

    /** What the years that a number is of come to, where that is known and no fact. */
    List<Quantity> ofYears(Mention mention, Topic topic) {
        return mention.units().stream()
                .flatMap(unit -> evidence.within(evidence.known(topic, unit), unit).stream())
                .map(PrintedQuantity::quantity)
                .distinct()
                .toList();
    }

    /** The units of a number; of an amount in which nothing is known those in which there is money. */
    private Stream<String> units(Mention mention, Topic topic) {
        boolean isKnown = mention.units().stream()
                .anyMatch(unit ->
                        !evidence.facts(evidence.known(topic, unit), unit).isEmpty());
        return isKnown || !mention.currency() ? mention.units().stream() : evidence.currencies().stream();
    }

    /** How far a fact is from what was typed: the nearest is most likely meant. */
    private static BigDecimal distance(Fact fact, Mention mention) {
        return fact.value() instanceof FactValue.Number number
                ? number.quantity()
                        .value()
                        .subtract(mention.quantity().orElseThrow().value())
                        .abs()
                : BigDecimal.ZERO;
    }
}
