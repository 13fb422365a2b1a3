package nl.overzicht.check.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.wording.typed.Mention;

/** Finds facts by their number and by the years that they are about. Safe for use by several threads. */
public final class FactIndex {

    /** How many years after the last one a text may refer to money that no statement names. */
    private static final int AFTER = 10;

    private final Programme programme;
    private final FactsOfNumbers numbers;
    private final FactsOfYears years;
    private final Optional<Period> span;

    /**
     * @param programme whose statements they are
     * @param facts to look up
     */
    public FactIndex(Programme programme, Facts facts) {
        List<Fact> names = facts.names().filter(fact -> !isOneLine(fact)).toList();
        List<Fact> derived = facts.derivedFacts()
                .map(Facts.ListedFact::fact)
                .filter(fact -> !isOneLine(fact))
                .toList();
        this.programme = programme;
        this.numbers = numbers(programme, facts, derived);
        this.years = new FactsOfYears(programme, facts, names, derived);
        this.span = programme.statements().stream()
                .flatMap(row -> row.period().stream())
                .reduce(Period::span);
    }

    /** Indexes the facts that are numbers; names are left out. */
    private static FactsOfNumbers numbers(Programme programme, Facts facts, List<Fact> derived) {
        FactsOfNumbers numbers = new FactsOfNumbers();
        for (Statement row : programme.statements()) {
            if (!FactsOfYears.isSum(row.id())) {
                numbers.add(row.amount(), () -> facts.require(row.id()));
            }
            if (row.isPerYear() && !FactsOfYears.isSum(row.id() + ".total")) {
                numbers.add(row.total(), () -> facts.require(row.id() + ".total"));
            }
        }
        for (Fact fact : derived) {
            if (fact.value() instanceof FactValue.Number number) {
                numbers.add(number.quantity(), () -> fact);
            }
        }
        numbers.sort();
        return numbers;
    }

    /** Whether a fact is the total of one statement only, which has the same value as that statement. */
    public static boolean isOneLine(Fact fact) {
        return isSum(fact) && fact.statements().size() == 1;
    }

    /** Whether a fact has the id of a sum. */
    public static boolean isSum(Fact fact) {
        return FactsOfYears.isSum(fact.id());
    }

    /** The facts that are exactly this number, in the order of derivation; may be empty. */
    public List<Fact> findEqual(Mention mention) {
        return mention.years()
                .map(years::of)
                .orElseGet(() -> mention.units().stream()
                        .flatMap(unit -> mention.as(unit).stream())
                        .flatMap(numbers::findEqual))
                .toList();
    }

    /** The facts of which this number may be a rounding: less than one rounding step away. May be empty. */
    public Stream<Fact> findNear(Quantity stated) {
        return numbers.findNear(stated);
    }

    /** The statements that a fact is based on, in order; none for a count. */
    public Stream<Statement> rows(Fact fact) {
        return fact.statements().stream().flatMap(id -> programme.statement(id).stream());
    }

    /** The units in which there are numbers, in order. */
    public Stream<String> units() {
        return numbers.units();
    }

    /** Whether it is a count of a list of the programme, which no statement gives. */
    public boolean isCounted(Quantity stated) {
        return numbers.findEqual(stated).anyMatch(fact -> fact.statements().isEmpty());
    }

    /** The periods that the statements of a stream are for. */
    public List<Period> periods(String stream) {
        return programme.statementsOf(stream).stream()
                .flatMap(row -> row.period().stream())
                .distinct()
                .toList();
    }

    /** From the first year that any statement is for to the last; empty when none names a year. */
    public Optional<Period> span() {
        return span;
    }

    /**
     * Whether money may be known of a period: a part of it lies between the first year of any statement and some years
     * after the last.
     */
    public boolean isFundingYear(Period period) {
        return span.filter(money -> money.from() <= period.to() && period.from() <= money.to() + AFTER)
                .isPresent();
    }
}
