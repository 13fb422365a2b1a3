package nl.overzicht.check.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.overzicht.check.evidence.RowNumbers.RowChoice;
import nl.overzicht.check.index.FactIndex;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Currencies;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.sum.Scope;
import nl.overzicht.wording.typed.Mention;

/** The statements and sums about the streams, areas and years that a sentence names. */
public final class Evidence {

    private final FactIndex index;
    private final EarlierRows earlier;
    private final RowNumbers rows;
    private final SumEvidence sums;

    public Evidence(Programme programme, Facts facts, FactIndex index, EarlierRows earlier) {
        this.index = index;
        this.earlier = earlier;
        this.rows = new RowNumbers(programme, facts, earlier);
        this.sums = new SumEvidence(facts, index.span());
    }

    /** Whether a stream or area that the sentence names has numbers in a unit. */
    public boolean hasNumbers(Topic topic, String unit) {
        return topic.namedScopes().stream()
                .anyMatch(scope -> !rows.of(RowChoice.all(scope), unit).facts().isEmpty());
    }

    /** The sums over exactly the years that a number is about, where these are not facts. */
    public List<PrintedQuantity> sumsOfYears(Topic topic, String unit) {
        return sums.ofExactYears(topic, unit);
    }

    /** The currencies in which the programme has amounts. */
    public List<String> currencies() {
        return index.units().filter(Currencies::has).toList();
    }

    /** Whether a stream or area that the sentence names has money, in any currency. */
    public boolean hasMoney(Topic topic) {
        return currencies().stream().anyMatch(unit -> hasNumbers(effectiveTopic(topic, unit), unit));
    }

    /** The topic; where the stream in the area has no numbers in a unit, it may also be about either alone. */
    public Topic effectiveTopic(Topic topic, String unit) {
        return topic.pair() && !hasNumbers(topic, unit) ? topic.orSingle() : topic;
    }

    /** Whether a sentence is about the programme, and that has a sum in a unit for the years that are named, or a total. */
    public boolean hasSumOfProgramme(Topic topic, String unit) {
        return topic.programme() && sums.hasSumOfProgramme(topic, unit);
    }

    /**
     * Whether a number is supported by a statement or sum about what the sentence names, or is the length of a list of
     * the programme.
     */
    public boolean supports(Topic topic, Mention mention) {
        String unit = mention.units().get(0);
        return numbers(topic, unit).anyMatch(numbers -> numbers.supports(mention))
                || mention.span().isEmpty()
                        && mention.quantity().filter(index::isCounted).isPresent();
    }

    /** The number that pages print although it is not a fact, and that supports this mention; empty if there is none. */
    public Optional<PrintedQuantity> findPrinted(Topic topic, Mention mention) {
        return mention.units().stream()
                .flatMap(unit -> numbers(effectiveTopic(topic, unit), unit)
                        .flatMap(numbers -> numbers.findPrinted(mention.withUnit(unit))))
                .findFirst();
    }

    /** The facts in a unit about what the sentence names, each once. */
    public List<Fact> facts(Topic topic, String unit) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        numbers(topic.inexact(), unit)
                .flatMap(numbers -> numbers.facts().stream())
                .filter(fact -> !FactIndex.isOneLine(fact))
                .forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        return List.copyOf(facts.values());
    }

    private Stream<UnitNumbers> numbers(Topic topic, String unit) {
        return Stream.concat(
                topic.namedScopes().stream().flatMap(scope -> rows(scope, topic, unit)),
                topic.scopes().stream().flatMap(scope -> sums.of(scope, topic, unit)));
    }

    /**
     * The choice of rows of a scope. If what is named has numbers, rows about another year, stream or area do not
     * support a number.
     */
    private RowChoice choice(Scope scope, Topic topic, String unit) {
        boolean both = topic.pairs().stream()
                .filter(pair -> scope.stream().isEmpty() || scope.stream().equals(pair.stream()))
                .filter(pair -> scope.area().isEmpty() || scope.area().equals(pair.area()))
                .anyMatch(pair -> !rows.of(RowChoice.all(pair), unit).facts().isEmpty());
        return new RowChoice(
                scope,
                sums.hasOfYear(scope, topic, unit) ? topic.years() : Set.of(),
                sums.exactYears(scope, topic, unit),
                both ? topic.streams() : Set.of(),
                both ? topic.areas() : Set.of(),
                Optional.empty());
    }

    /** The numbers of the current rows, and of the earlier rows that the sentence refers to. */
    private Stream<UnitNumbers> rows(Scope scope, Topic topic, String unit) {
        RowChoice current = choice(scope, topic, unit);
        return Stream.concat(
                        Stream.of(current),
                        earlier.choices(scope, rows.rowsOf(scope), topic).stream()
                                .map(current::withEarlierRows))
                .map(choice -> rows.of(choice, unit));
    }

    /**
     * The facts about what the sentence names within these scopes, in the units of a mention, each once.
     *
     * @param numbers selects facts by the mention in one of its units
     */
    public List<Fact> facts(
            List<Scope> scopes, Topic topic, Mention mention, BiFunction<UnitNumbers, Quantity, List<Fact>> numbers) {
        return mention.units().stream()
                .flatMap(unit -> scopes.stream()
                        .flatMap(scope -> Stream.concat(rows(scope, topic, unit), sums.of(scope, topic, unit)))
                        .flatMap(own -> numbers.apply(own, mention.as(unit).orElseThrow()).stream()))
                .filter(fact -> !FactIndex.isOneLine(fact))
                .filter(fact -> FactIndex.isSum(fact) || index.rows(fact).allMatch(topic::includes))
                .distinct()
                .toList();
    }
}
