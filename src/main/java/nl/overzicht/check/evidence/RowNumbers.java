package nl.overzicht.check.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.check.evidence.PrintedQuantity.Kind;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Years;
import nl.overzicht.sum.Scope;

/** The numbers of the statements of each scope, read when a sentence first names it. */
final class RowNumbers {

    /** The suffixes of the ids of facts about one statement. */
    private static final List<String> NUMBERS = List.of("", ".total", ".parts", ".difference");

    private final Programme programme;
    private final Facts facts;
    private final Map<RowChoice, Map<String, UnitNumbers>> numbers = new HashMap<>();
    private final EarlierRows earlier;

    RowNumbers(Programme programme, Facts facts, EarlierRows earlier) {
        this.programme = programme;
        this.facts = facts;
        this.earlier = earlier;
    }

    /**
     * A choice of rows of a scope.
     *
     * @param years the years; rows about one other year are left out; empty: all rows
     * @param exactYears rows that are not within these years are left out, except yearly amounts that overlap them;
     *     empty: all rows
     * @param streams rows about other streams are left out; empty: all rows
     * @param areas rows about other areas are left out; empty: all rows
     * @param before selects rows that are history or were replaced; empty: the current rows
     */
    record RowChoice(
            Scope scope,
            Set<Integer> years,
            Optional<Period> exactYears,
            Set<String> streams,
            Set<String> areas,
            Optional<EarlierRows.Choice> before) {

        static RowChoice all(Scope scope) {
            return new RowChoice(scope, Set.of(), Optional.empty(), Set.of(), Set.of(), Optional.empty());
        }

        RowChoice withEarlierRows(EarlierRows.Choice rows) {
            return new RowChoice(scope, years, exactYears, streams, areas, Optional.of(rows));
        }

        private boolean includes(Statement row) {
            return scope.stream()
                            .filter(id -> !row.stream().equals(scope.stream()))
                            .isEmpty()
                    && row.stream().filter(id -> isOther(streams, id)).isEmpty()
                    && row.area().filter(id -> isOther(areas, id)).isEmpty()
                    && isInExactYears(row)
                    && row.period()
                            .filter(period -> period.length() == 1)
                            .map(Period::from)
                            .filter(year -> isOther(years, year))
                            .isEmpty();
        }

        private boolean isInExactYears(Statement row) {
            return exactYears.isEmpty()
                    || row.period().isEmpty()
                    || (row.isPerYear()
                            ? Years.of(row.period()).meet(Years.of(exactYears))
                            : exactYears.get().contains(row.period().get()));
        }

        /** The suffixes of the facts of a row. A yearly amount that is only partly within the years has no total. */
        private Stream<String> numbers(Statement row) {
            boolean cut = row.isPerYear()
                    && exactYears
                            .filter(years -> !Years.of(years).hold(Years.of(row.period())))
                            .isPresent();
            return cut ? Stream.of("") : NUMBERS.stream();
        }

        private static <T> boolean isOther(Set<T> named, T own) {
            return !named.isEmpty() && !named.contains(own);
        }
    }

    /** The numbers of these rows in a unit. */
    UnitNumbers of(RowChoice choice, String unit) {
        return numbers.computeIfAbsent(choice, this::read).getOrDefault(unit, UnitNumbers.NOTHING);
    }

    private Map<String, UnitNumbers> read(RowChoice choice) {
        Map<String, UnitNumbers> byUnit = new HashMap<>();
        List<Statement> all = rowsOf(choice.scope());
        choice.before()
                .map(before -> earlier.rows(choice.scope(), all, before))
                .orElseGet(() -> all.stream().filter(row -> !earlier.isEarlier(choice.scope(), row)))
                .filter(choice::includes)
                .flatMap(row -> choice.numbers(row).flatMap(end -> facts.find(row.id() + end).stream()))
                .forEach(fact -> add(fact, byUnit));
        return byUnit;
    }

    /** The statements of a stream or an area; for a stream in an area, those of the area. */
    List<Statement> rowsOf(Scope scope) {
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
                numbers.add(new PrintedQuantity(List.of(fact), number.quantity().negate(), Kind.DIFFERENCE));
            }
        }
    }
}
