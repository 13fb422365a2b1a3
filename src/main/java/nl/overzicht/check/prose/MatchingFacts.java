package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.check.evidence.EarlierRows;
import nl.overzicht.check.evidence.Evidence;
import nl.overzicht.check.evidence.UnitNumbers;
import nl.overzicht.check.index.FactIndex;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Statement;
import nl.overzicht.wording.typed.Mention;

/**
 * Finds the facts that a typed number may be, and the rows that gave it before.
 *
 * @param index of the facts of the report
 * @param earlier the rows that no longer count
 * @param evidence the statements and sums about what a sentence names
 */
record MatchingFacts(FactIndex index, EarlierRows earlier, Evidence evidence) {

    /**
     * The row that gave this number before a later row replaced it; empty if there is none.
     *
     * @param history whether it may also be a row that is history
     */
    Optional<Statement> earlier(Topic topic, Mention mention, boolean history) {
        return mention.years().isPresent()
                ? Optional.empty()
                : index.findEqual(mention).stream()
                        .filter(fact ->
                                index.rows(fact).allMatch(topic.inexact()::includes) && earlier.areAllOf(topic, fact))
                        .flatMap(index::rows)
                        .filter(row -> history || earlier.replacement(row).isPresent())
                        .findFirst();
    }

    /**
     * The facts that equal this number: of the narrowest scope that the sentence names and that has one, else any
     * within the topic.
     */
    List<Fact> findEqual(Topic topic, Mention mention) {
        if (mention.years().isPresent()) {
            return index.findEqual(mention).stream()
                    .filter(fact -> index.rows(fact).allMatch(topic::includesScope) && !earlier.areAllOf(topic, fact))
                    .toList();
        }
        return Stream.of(topic.pairs(), topic.singleScopes(), topic.wholeScope())
                .map(scopes -> evidence.facts(scopes, topic, mention, UnitNumbers::findEqual))
                .filter(equal -> !equal.isEmpty())
                .findFirst()
                .orElseGet(() -> index.findEqual(mention).stream()
                        .filter(fact -> index.rows(fact).allMatch(topic::includes) && !earlier.areAllOf(topic, fact))
                        .toList());
    }

    /**
     * The facts of which this number may be a rounding: one list for each kind of scope, the narrowest first, and at
     * last any within the topic.
     */
    Stream<List<Fact>> findNear(Topic topic, Mention mention) {
        return Stream.<Supplier<List<Fact>>>of(
                        () -> evidence.facts(topic.pairs(), topic, mention, UnitNumbers::findNear),
                        () -> evidence.facts(topic.singleScopes(), topic, mention, UnitNumbers::findNear),
                        () -> evidence.facts(topic.wholeScope(), topic, mention, UnitNumbers::findNear),
                        () -> mention.units().stream()
                                .flatMap(unit -> index.findNear(mention.as(unit).orElseThrow()))
                                .filter(fact ->
                                        index.rows(fact).allMatch(topic::includes) && !earlier.areAllOf(topic, fact))
                                .toList())
                .map(Supplier::get);
    }

    /** Whether a fact is about all that the sentence names, and not about one area, item or year of it. */
    boolean coversAll(Topic topic, Fact fact) {
        return FactIndex.isSum(fact) || index.rows(fact).allMatch(row -> topic.isCoveredBy(row) && topic.includes(row));
    }
}
