package nl.overzicht.check.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity.Kind;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Years;
import nl.overzicht.sum.Scope;

/** What the statements of a scope say, read when a sentence first names it. */
final class RowNumbers {

    /** What follows the id of a statement in those of facts that follow from it. */
    private static final List<String> NUMBERS = List.of("", ".total", ".parts", ".difference");

    private final Programme programme;
    private final Facts facts;
    private final Map<Choice, Map<String, UnitNumbers>> numbers = new HashMap<>();
    private final EarlierRows earlier;

    RowNumbers(Programme programme, Facts facts, EarlierRows earlier) {
        this.programme = programme;
        this.facts = facts;
        this.earlier = earlier;
    }

    /**
     * Some rows of a scope.
     *
     * @param years rows of one other year alone are left out; none: no row is
     * @param within rows of years that are not all among these are left out, unless each year has the amount; none: no row is
     * @param streams rows of other streams are left out; none: no row is
     * @param areas rows of other areas are left out; none: no row is
     * @param before the rows that are history or that a later one replaced, and these alone; none: the rows that count
     */
    record Choice(
            Scope scope,
            Set<Integer> years,
            Optional<Period> within,
            Set<String> streams,
            Set<String> areas,
            Optional<EarlierRows.Choice> before) {

        static Choice all(Scope scope) {
            return new Choice(scope, Set.of(), Optional.empty(), Set.of(), Set.of(), Optional.empty());
        }

        Choice before(EarlierRows.Choice rows) {
            return new Choice(scope, years, within, streams, areas, Optional.of(rows));
        }

        private boolean takes(Statement row) {
            return scope.stream()
                            .filter(id -> !row.stream().equals(scope.stream()))
                            .isEmpty()
                    && row.stream().filter(id -> isOther(streams, id)).isEmpty()
                    && row.area().filter(id -> isOther(areas, id)).isEmpty()
                    && isWithin(row)
                    && row.period()
                            .filter(period -> period.length() == 1)
                            .map(Period::from)
                            .filter(year -> isOther(years, year))
                            .isEmpty();
        }

        private boolean isWithin(Statement row) {
            return within.isEmpty()
                    || row.period().isEmpty()
                    || (row.isPerYear()
                            ? Years.of(row.period()).meet(Years.of(within))
                            : within.get().contains(row.period().get()));
        }

        /** Of some years of an amount per year that amount, and not its total. */
        private Stream<String> numbers(Statement row) {
            boolean cut = row.isPerYear()
                    && within.filter(years -> !Years.of(years).hold(Years.of(row.period())))
                            .isPresent();
            return cut ? Stream.of("") : NUMBERS.stream();
        }

        private static <T> boolean isOther(Set<T> named, T own) {
            return !named.isEmpty() && !named.contains(own);
        }
    }

    /** What they say in a unit. */
    UnitNumbers of(Choice choice, String unit) {
        return numbers.computeIfAbsent(choice, this::read).getOrDefault(unit, UnitNumbers.NOTHING);
    }

    private Map<String, UnitNumbers> read(Choice choice) {
        Map<String, UnitNumbers> byUnit = new HashMap<>();
        List<Statement> all = in(choice.scope());
        choice.before()
                .map(before -> earlier.rows(choice.scope(), all, before))
                .orElseGet(() -> all.stream().filter(row -> !earlier.isEarlier(choice.scope(), row)))
                .filter(choice::takes)
                .flatMap(row -> choice.numbers(row).flatMap(end -> facts.find(row.id() + end).stream()))
                .forEach(fact -> add(fact, byUnit));
        return byUnit;
    }

    /** The statements of a stream or an area; of a stream in an area those of the area. */
    List<Statement> in(Scope scope) {
        return scope.area()
                .map(programme.statements()::ofArea)
                .or(() -> scope.stream().map(programme.statements()::ofStream))
                .orElse(List.of());
    }

    private static void add(Fact fact, Map<String, UnitNumbers> byUnit) {
        if (fact.value() instanceof FactValue.Number number) {
            UnitNumbers numbers = byUnit.computeIfAbsent(number.quantity().unit(), unit -> new UnitNumbers());
            numbers.add(fact);
            if (fact.computed() && number.quantity().value().signum() < 0) {
                numbers.add(new PrintedQuantity(List.of(fact), number.quantity().negated(), Kind.DIFFERENCE));
            }
        }
    }
}
