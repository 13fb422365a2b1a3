package nl.overzicht.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.When;
import nl.overzicht.wording.Mention;

/** The facts by what they say, and what each stream says: made once, asked for each typed number. */
final class Known {

    /** So many years after the last one a text may still speak of money that no statement tells of. */
    private static final int AFTER = 10;

    private final Programme programme;
    private final Map<String, List<Fact>> numbers = new HashMap<>();
    private final Map<Period, Map<String, Fact>> periods = new HashMap<>();
    private final Map<Integer, Map<String, Fact>> years = new HashMap<>();
    private final Map<String, Map<String, Told>> told = new HashMap<>();

    Known(Programme programme, Facts facts) {
        this.programme = programme;
        facts.ids().stream()
                .map(facts::require)
                .filter(fact -> !isOneLine(fact))
                .forEach(this::add);
    }

    /** A total of one statement is that statement under another name. */
    private static boolean isOneLine(Fact fact) {
        return fact.id().contains("total.") && fact.statements().size() == 1;
    }

    private void add(Fact fact) {
        if (fact.value() instanceof FactValue.Number number) {
            numbers.computeIfAbsent(key(number.quantity()), key -> new ArrayList<>())
                    .add(fact);
            streams(fact)
                    .forEach(stream -> told.computeIfAbsent(stream, id -> new LinkedHashMap<>())
                            .computeIfAbsent(number.quantity().unit(), unit -> new Told())
                            .add(fact, number.quantity()));
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

    /** The period of a stream stands for those of its statements: one fact under several names. */
    private String owner(Fact fact) {
        String end = fact.id().substring(fact.id().lastIndexOf('.'));
        return streams(fact).stream().findFirst().map(stream -> stream + end).orElse(fact.id());
    }

    /** The streams of the statements that a fact rests on; of a sum over many, those of the first. */
    private Set<String> streams(Fact fact) {
        Set<String> streams = new LinkedHashSet<>();
        fact.statements().stream()
                .limit(100)
                .flatMap(id -> programme.statement(id).stream())
                .flatMap(one -> one.stream().stream())
                .forEach(streams::add);
        return streams.size() == 1 ? streams : Set.of();
    }

    private static String key(Quantity quantity) {
        return quantity.unit() + " " + quantity.precision() + " "
                + quantity.value().toPlainString();
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
                .flatMap(quantity -> numbers.getOrDefault(key(quantity), List.of()).stream())
                .toList();
    }

    /** What the statements of a stream say in a unit; nothing when they say nothing. */
    List<Fact> told(String stream, String unit) {
        Told one = told.getOrDefault(stream, Map.of()).get(unit);
        return one == null ? List.of() : one.facts();
    }

    /** Whether a statement of the stream, or a count of our own, says so much that this may be said. */
    boolean supports(String stream, Quantity said) {
        Told one = told.getOrDefault(stream, Map.of()).get(said.unit());
        return one != null && one.support(said) || isCounted(said);
    }

    /** Whether a statement of the stream says a number within the span. */
    boolean supports(String stream, Mention.Span said) {
        Told one = told.getOrDefault(stream, Map.of()).get(said.low().unit());
        return one != null && one.support(said);
    }

    private boolean isCounted(Quantity said) {
        return numbers.getOrDefault(key(said), List.of()).stream()
                .anyMatch(fact -> fact.statements().isEmpty());
    }

    /** The periods that the statements of a stream are for. */
    List<Period> periods(String stream) {
        return programme.statementsOf(stream).stream()
                .flatMap(one -> one.period().stream())
                .distinct()
                .toList();
    }

    /** From the first year that any statement is for to some years after the last; outside it no money is told of. */
    boolean isFundingYear(Period period) {
        return span().filter(span -> span.from() <= period.to() && period.from() <= span.to() + AFTER)
                .isPresent();
    }

    private java.util.Optional<Period> span() {
        return programme.statements().stream()
                .map(Statement::period)
                .flatMap(java.util.Optional::stream)
                .reduce((one, two) -> new Period(Math.min(one.from(), two.from()), Math.max(one.to(), two.to())));
    }

    /** What one stream says in one unit. */
    private static final class Told {

        private final List<Fact> facts = new ArrayList<>();
        private final java.util.TreeSet<BigDecimal> exact = new java.util.TreeSet<>();
        private final Set<Quantity> hedged = new LinkedHashSet<>();

        void add(Fact fact, Quantity quantity) {
            facts.add(fact);
            if (quantity.precision() == Precision.STATED) {
                exact.add(quantity.value());
            } else {
                hedged.add(quantity);
            }
        }

        List<Fact> facts() {
            return facts;
        }

        /** The exact numbers nearest to it stand for all: what is true of one in between is true of these. */
        boolean support(Quantity said) {
            boolean rounded = said.precision() == Precision.ABOUT && near(said).anyMatch(said::isRoundingOf);
            return rounded
                    || near(said)
                            .map(number -> Quantity.of(number, said.unit(), Precision.STATED))
                            .anyMatch(said::follows)
                    || hedged.stream().anyMatch(said::follows);
        }

        boolean support(Mention.Span said) {
            return near(said.low())
                            .map(number -> Quantity.of(number, said.low().unit(), Precision.STATED))
                            .anyMatch(said::holds)
                    || hedged.stream().anyMatch(said::holds);
        }

        private java.util.stream.Stream<BigDecimal> near(Quantity said) {
            return java.util.stream.Stream.of(
                            exact.floor(said.value()),
                            exact.ceiling(said.value()),
                            exact.lower(said.value()),
                            exact.higher(said.value()))
                    .filter(java.util.Objects::nonNull);
        }
    }
}
