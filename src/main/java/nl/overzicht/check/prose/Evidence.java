package nl.overzicht.check.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.check.known.FactIndex;
import nl.overzicht.check.prose.RowNumbers.Choice;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Currencies;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Scope;
import nl.overzicht.wording.Mention;

/** The statements and sums about the streams, areas and years that a sentence names. */
final class Evidence {

    private final Programme programme;
    private final FactIndex known;
    private final EarlierRows earlier;
    private final RowNumbers rows;
    private final SumEvidence sums;

    Evidence(Programme programme, Facts facts, FactIndex known, EarlierRows earlier) {
        this.programme = programme;
        this.known = known;
        this.earlier = earlier;
        this.rows = new RowNumbers(programme, facts, earlier);
        this.sums = new SumEvidence(facts, known.span());
    }

    /** Whether anything is known in a unit of a stream or area that the sentence names. */
    boolean knows(Topic topic, String unit) {
        return topic.named().stream()
                .anyMatch(scope -> !rows.of(Choice.all(scope), unit).facts().isEmpty());
    }

    /** The sums over the years that a number is about, where they are known but are not facts. */
    List<PrintedQuantity> within(Topic topic, String unit) {
        return sums.within(topic, unit);
    }

    /** The currencies in which the programme has amounts. */
    List<String> currencies() {
        return known.units().filter(Currencies::has).toList();
    }

    /** Whether money is known of a stream or area that the sentence names, in any currency. */
    boolean knowsOfMoney(Topic topic) {
        return currencies().stream().anyMatch(unit -> knows(known(topic, unit), unit));
    }

    /** The topic, which may also be about the stream or the area alone where nothing is known of the two together. */
    Topic known(Topic topic, String unit) {
        return topic.pair() && !knows(topic, unit) ? topic.orSingle() : topic;
    }

    /** Whether the programme has a sum in a unit in a year that is named, or over all years for a total. */
    boolean knowsOfProgramme(Topic topic, String unit) {
        return topic.programme() && sums.knowsOfProgramme(topic, unit);
    }

    /** Whether a number is supported by the statements or the sums of what the sentence names, or is a built-in count. */
    boolean supports(Topic topic, Mention mention) {
        String unit = mention.units().get(0);
        return numbers(topic, unit).anyMatch(numbers -> numbers.supports(mention))
                || mention.span().isEmpty()
                        && mention.quantity().filter(known::isCounted).isPresent();
    }

    /** The number that pages print although it is not a fact, and that equals this mention. */
    Optional<PrintedQuantity> printed(Topic topic, Mention mention) {
        return mention.units().stream()
                .flatMap(
                        unit -> numbers(known(topic, unit), unit).flatMap(numbers -> numbers.printed(mention.in(unit))))
                .findFirst();
    }

    /** The known facts in a unit about what the sentence names, each once. */
    List<Fact> facts(Topic topic, String unit) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        numbers(topic.inexact(), unit)
                .flatMap(numbers -> numbers.facts().stream())
                .filter(fact -> !FactIndex.isOneLine(fact))
                .forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        return List.copyOf(facts.values());
    }

    private Stream<UnitNumbers> numbers(Topic topic, String unit) {
        return Stream.concat(
                topic.named().stream().flatMap(scope -> rows(scope, topic, unit)),
                topic.scopes().stream().flatMap(scope -> sums.of(scope, topic, unit)));
    }

    /** The choice of rows. Where what is named has numbers of its own, rows of another year, stream or area do not support a number. */
    private Choice choice(Scope scope, Topic topic, String unit) {
        boolean both = topic.pairs().stream()
                .filter(pair -> scope.stream().isEmpty() || scope.stream().equals(pair.stream()))
                .filter(pair -> scope.area().isEmpty() || scope.area().equals(pair.area()))
                .anyMatch(pair -> !rows.of(Choice.all(pair), unit).facts().isEmpty());
        return new Choice(
                scope,
                sums.hasOfYear(scope, topic, unit) ? topic.years() : Set.of(),
                sums.only(scope, topic, unit),
                both ? topic.streams() : Set.of(),
                both ? topic.areas() : Set.of(),
                Optional.empty());
    }

    /** The rows that count, and earlier rows with the dates that the sentence refers to. */
    private Stream<UnitNumbers> rows(Scope scope, Topic topic, String unit) {
        Choice current = choice(scope, topic, unit);
        return Stream.concat(
                        Stream.of(current),
                        earlier.spokenOf(scope, rows.in(scope), topic).stream().map(current::before))
                .map(choice -> rows.of(choice, unit));
    }

    /** The row that a number was of, before a later one replaced it or, if asked for, it was history; of what is named. */
    Optional<Statement> earlier(Topic topic, Mention mention, boolean history) {
        return mention.years().isPresent()
                ? Optional.empty()
                : known.equalTo(mention).stream()
                        .filter(fact -> rows(fact).allMatch(topic.inexact()::includes) && earlier.hold(topic, fact))
                        .flatMap(this::rows)
                        .filter(row -> history || earlier.replacement(row).isPresent())
                        .findFirst();
    }

    /** The facts that are this number: of the narrowest that the sentence names, else any. */
    List<Fact> equalTo(Topic topic, Mention mention) {
        if (mention.years().isPresent()) {
            return known.equalTo(mention).stream()
                    .filter(fact -> rows(fact).allMatch(topic::includesScope) && !earlier.hold(topic, fact))
                    .toList();
        }
        return Stream.of(topic.pairs(), topic.single(), topic.whole())
                .map(scopes -> of(scopes, topic, mention, UnitNumbers::equalTo))
                .filter(equal -> !equal.isEmpty())
                .findFirst()
                .orElseGet(() -> known.equalTo(mention).stream()
                        .filter(fact -> rows(fact).allMatch(topic::includes) && !earlier.hold(topic, fact))
                        .toList());
    }

    /** The facts of which this number may be a rounding: of the narrowest that the sentence names first, at last any. */
    Stream<List<Fact>> near(Topic topic, Mention mention) {
        return Stream.<Supplier<List<Fact>>>of(
                        () -> of(topic.pairs(), topic, mention, UnitNumbers::near),
                        () -> of(topic.single(), topic, mention, UnitNumbers::near),
                        () -> of(topic.whole(), topic, mention, UnitNumbers::near),
                        () -> mention.units().stream()
                                .flatMap(unit -> known.near(mention.as(unit).orElseThrow()))
                                .filter(fact -> rows(fact).allMatch(topic::includes) && !earlier.hold(topic, fact))
                                .toList())
                .map(Supplier::get);
    }

    /** Whether a fact is of all that the sentence names, and not of an area, an item or a year of it. */
    boolean isWholly(Topic topic, Fact fact) {
        return FactIndex.isSum(fact) || rows(fact).allMatch(row -> topic.isCoveredBy(row) && topic.includes(row));
    }

    private Stream<Statement> rows(Fact fact) {
        return fact.statements().stream().flatMap(id -> programme.statement(id).stream());
    }

    private List<Fact> of(
            List<Scope> scopes, Topic topic, Mention mention, BiFunction<UnitNumbers, Quantity, List<Fact>> numbers) {
        return mention.units().stream()
                .flatMap(unit -> scopes.stream()
                        .flatMap(scope -> Stream.concat(rows(scope, topic, unit), sums.of(scope, topic, unit)))
                        .flatMap(own -> numbers.apply(own, mention.as(unit).orElseThrow()).stream()))
                .filter(fact -> !FactIndex.isOneLine(fact))
                .filter(fact -> FactIndex.isSum(fact) || rows(fact).allMatch(topic::includes))
                .distinct()
                .toList();
    }
}
