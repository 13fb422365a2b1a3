package nl.overzicht.fact;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * Facts that are sums. There are as many as streams, areas, statuses and years together allow, so each is made when its
 * id is asked for.
 *
 * @param programme of the sums
 * @param sums of the programme
 * @param named the ids of sums
 */
record SumFacts(Programme programme, ProgrammeSums sums, SumIds named) {

    private static final String PERIOD = ".period";
    private static final String TOTAL = ".total";

    /** @param shown which statuses have sums */
    static SumFacts of(Programme programme, Predicate<Status> shown) {
        return new SumFacts(programme, new ProgrammeSums(programme, shown), new SumIds(programme));
    }

    /** The sum that an id names, whether or not it has a number. */
    Optional<Sum> sum(String id) {
        return named.parse(id)
                .filter(parsed -> named.of(parsed).equals(id))
                .flatMap(parsed -> parsed.find(sums))
                .or(() -> id.endsWith(TOTAL) ? onlySum(removeEnd(id, TOTAL)) : Optional.empty());
    }

    /** Of what the sum is that an id names. */
    Optional<Scope> scope(String id) {
        return named.parse(id).map(SumId::scope).or(() -> named.scopeWithoutStatus(id));
    }

    /** The fact with this id; empty when it is none of a sum, or when the rows have no sum. */
    Optional<Fact> find(String id) {
        return sum(id).flatMap(sum -> number(id, sum)).or(() -> following(id));
    }

    private Optional<Fact> following(String id) {
        return id.endsWith(PERIOD)
                ? sum(removeEnd(id, PERIOD))
                        .filter(sum -> sum.quantity().isPresent())
                        .flatMap(sum -> sum.span().map(span -> years(id, span, sum)))
                : bound(id);
    }

    /** {@code <stream>.from} and {@code <stream>.to}: the ends of the years of the sum that represents it. */
    private Optional<Fact> bound(String id) {
        boolean from = id.endsWith(".from");
        return from || id.endsWith(".to")
                ? headline(removeEnd(id, from ? ".from" : ".to"))
                        .flatMap(sum -> sum.span().map(span -> year(id, from ? span.from() : span.to(), sum)))
                : Optional.empty();
    }

    private static String removeEnd(String id, String end) {
        return id.substring(0, id.length() - end.length());
    }

    /** The one sum of a stream; empty when its main quantity has several, in other statuses or currencies. */
    private Optional<Sum> onlySum(String stream) {
        return programme.stream(stream)
                .map(known -> sums.mainSums(Scope.ofStream(stream)))
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0));
    }

    /** The first sum that represents a stream. */
    Optional<Sum> headline(String stream) {
        return programme.stream(stream)
                .flatMap(known -> sums.headline(known).stream().findFirst());
    }

    /** The years of the sum that represents a stream, under one of {@link StatementFacts#YEARS}. */
    Optional<Fact> years(String stream, String id) {
        return headline(stream)
                .flatMap(sum -> sum.span()
                        .flatMap(span -> StatementFacts.years(stream, span, SumFact.rows(sum))
                                .filter(fact -> fact.id().equals(id))
                                .findFirst()));
    }

    /** The ids of the sums of the programme over all years. */
    Stream<String> ids() {
        return ids(Scope.PROGRAMME);
    }

    /** The sums that are made for a list and not kept. */
    FurtherSums further() {
        return new FurtherSums(programme, sums, named);
    }

    /** The ids of the sums of a scope over all years. */
    Stream<String> ids(Scope scope) {
        return sums.of(scope).measures().stream()
                .flatMap(measure -> sums.of(scope).of(measure).values().stream())
                .filter(sum -> sum.quantity().isPresent())
                .map(sum -> named.of(scope, sum));
    }

    private static Optional<Fact> number(String id, Sum sum) {
        return SumFact.of(id, sum).map(SumFact::fact);
    }

    private static Fact years(String id, Period span, Sum sum) {
        return new Fact(id, new FactValue.Years(span), false, SumFact.rows(sum), "");
    }

    private static Fact year(String id, int year, Sum sum) {
        return new Fact(id, new FactValue.Year(year), false, SumFact.rows(sum), "");
    }
}
