package nl.overzicht.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.When;
import nl.overzicht.wording.Mention;

/** The facts by what they say: made once, asked for each typed number. */
final class Known {

    /** So many years after the last one a text may still speak of money that no statement names. */
    private static final int AFTER = 10;

    private final Programme programme;
    private final Map<String, NavigableMap<BigDecimal, List<Fact>>> numbers = new HashMap<>();
    private final Map<Period, Map<String, Fact>> periods = new HashMap<>();
    private final Map<Integer, Map<String, Fact>> years = new HashMap<>();
    private final Optional<Period> span;

    Known(Programme programme, Facts facts) {
        this.programme = programme;
        this.span = programme.statements().stream()
                .flatMap(row -> row.period().stream())
                .reduce((one, two) -> new Period(Math.min(one.from(), two.from()), Math.max(one.to(), two.to())));
        facts.ids().stream()
                .map(facts::require)
                .filter(fact -> !isOneLine(fact))
                .forEach(this::add);
    }

    /** A total of one statement is that statement under another name. */
    static boolean isOneLine(Fact fact) {
        return isSum(fact) && fact.statements().size() == 1;
    }

    /** Whether a fact has the id of a sum. */
    static boolean isSum(Fact fact) {
        return fact.id().contains("total.");
    }

    private void add(Fact fact) {
        if (fact.value() instanceof FactValue.Number number) {
            numbers.computeIfAbsent(number.quantity().unit(), unit -> new TreeMap<>())
                    .computeIfAbsent(number.quantity().value(), value -> new ArrayList<>())
                    .add(fact);
        } else if (fact.value() instanceof FactValue.Years period) {
            periods.computeIfAbsent(period.period(), key -> new LinkedHashMap<>())
                    .putIfAbsent(owner(fact), fact);
        } else if (fact.value() instanceof FactValue.Year year) {
            years.computeIfAbsent(year.year(), key -> new LinkedHashMap<>()).putIfAbsent(owner(fact), fact);
        } else if (fact.value() instanceof FactValue.Moment moment
                && moment.when().part() == When.Part.YEAR) {
            years.computeIfAbsent(moment.when().year(), key -> new LinkedHashMap<>())
                    .putIfAbsent(fact.id(), fact);
        }
    }

    /** The period of a stream, or of a stream in an area, stands for those of its statements: one fact under several names. */
    private String owner(Fact fact) {
        String end = fact.id().substring(fact.id().lastIndexOf('.'));
        Optional<String> stream = only(fact, Statement::stream);
        String area = only(fact, Statement::area).map(id -> "." + id).orElse("");
        return stream.map(id -> id + area + end).orElse(fact.id());
    }

    /** What all statements of a fact give; empty when they differ, or give none. */
    private Optional<String> only(Fact fact, Function<Statement, Optional<String>> coordinate) {
        List<Optional<String>> all = fact.statements().stream()
                .flatMap(id -> programme.statement(id).stream())
                .map(coordinate)
                .distinct()
                .limit(2)
                .toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    /** The facts that are this number, in order; none when no fact is. */
    List<Fact> equalTo(Mention mention) {
        if (mention.years().isPresent()) {
            Period period = mention.years().get();
            Map<String, Fact> one = period.length() == 1 ? years.get(period.from()) : periods.get(period);
            return one == null ? List.of() : List.copyOf(one.values());
        }
        return mention.units().stream()
                .flatMap(unit -> mention.as(unit).stream())
                .flatMap(this::equalTo)
                .toList();
    }

    private Stream<Fact> equalTo(Quantity said) {
        return numbers
                .getOrDefault(said.unit(), Collections.emptyNavigableMap())
                .getOrDefault(said.value(), List.of())
                .stream()
                .filter(fact -> quantity(fact).precision() == said.precision());
    }

    /** The facts of which this number may be a rounding: less than a step away. */
    Stream<Fact> near(Quantity said) {
        return numbers
                .getOrDefault(said.unit(), Collections.emptyNavigableMap())
                .subMap(said.value().subtract(said.step()), true, said.value().add(said.step()), true)
                .values()
                .stream()
                .flatMap(List::stream);
    }

    /** The units in which there are numbers, in order. */
    Stream<String> units() {
        return numbers.keySet().stream().sorted();
    }

    private static Quantity quantity(Fact fact) {
        return ((FactValue.Number) fact.value()).quantity();
    }

    /** Whether it is a count of our own lists, which no statement says. */
    boolean isCounted(Quantity said) {
        return equalTo(said).anyMatch(fact -> fact.statements().isEmpty());
    }

    /** The periods that the statements of a stream are for. */
    List<Period> periods(String stream) {
        return programme.statementsOf(stream).stream()
                .flatMap(row -> row.period().stream())
                .distinct()
                .toList();
    }

    /** From the first year that any statement is for to the last. */
    Optional<Period> span() {
        return span;
    }

    /** From the first year that any statement is for to some years after the last; outside it no money is known. */
    boolean isFundingYear(Period period) {
        return span.filter(its -> its.from() <= period.to() && period.from() <= its.to() + AFTER)
                .isPresent();
    }
}
