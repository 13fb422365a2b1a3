package nl.overzicht.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.AreaColumns;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.reconciliation.TableReading;

/** Facts that are computed or that count our own lists, and totals that foreign tables publish. */
final class DerivedFacts {

    private DerivedFacts() {}

    static List<Fact> of(Programme programme, DerivedNumbers derived) {
        List<Fact> facts = new ArrayList<>();
        derived.parts()
                .forEach(parts -> parts.sum()
                        .ifPresent(sum ->
                                facts.add(number(parts.whole().id() + ".parts", sum, true, ids(parts.parts())))));
        derived.alternatives()
                .forEach(alternative -> alternative
                        .difference()
                        .ifPresent(difference -> facts.add(number(
                                alternative.other().id() + ".difference",
                                difference,
                                true,
                                ids(List.of(alternative.leading(), alternative.other()))))));
        programme.horizon().ifPresent(horizon -> facts.addAll(horizon(horizon)));
        return facts;
    }

    /** How many areas, municipalities, provinces and streams there are. */
    static List<Fact> counts(Programme programme) {
        List<Fact> facts = new ArrayList<>();
        facts.add(countFact("areas.count", programme.areas().size(), "areas"));
        distinct(AreaColumns.MUNICIPALITY, "municipalities", programme).ifPresent(facts::add);
        distinct(AreaColumns.PROVINCE, "provinces", programme).ifPresent(facts::add);
        facts.add(countFact("streams.count", programme.streams().size(), "streams"));
        return facts;
    }

    /** The totals of foreign tables, as these say them: no statement of the content. */
    static List<Fact> publishedTotals(List<TableReading> tables) {
        return tables.stream()
                .flatMap(table -> table.totals().stream()
                        .flatMap(total -> total.fact(table.mapping()).stream()
                                .map(id -> number(id, total.published().orElseThrow(), false, List.of()))))
                .toList();
    }

    /** How many there are of what the table says in a column; empty when there is none, or it says nothing of some area. */
    private static Optional<Fact> distinct(String column, String unit, Programme programme) {
        boolean saysAll = !programme.areas().isEmpty()
                && programme.areas().stream()
                        .allMatch(area -> area.feature(column).isPresent());
        long count = programme.areas().stream()
                .flatMap(area -> area.feature(column).stream())
                .distinct()
                .count();
        return saysAll ? Optional.of(countFact(unit + ".count", count, unit)) : Optional.empty();
    }

    private static List<Fact> horizon(Horizon horizon) {
        return List.of(
                new Fact("horizon.from", new FactValue.Year(horizon.from().year()), false, List.of(), ""),
                new Fact("horizon.end", end(horizon), horizon.isComputed(), List.of(), ""),
                countFact("horizon.min-years", horizon.minYears(), "years"),
                countFact("horizon.max-years", horizon.maxYears(), "years"));
    }

    private static FactValue end(Horizon horizon) {
        return horizon.to().<FactValue>map(FactValue.Year::new).orElseGet(() -> new FactValue.Years(horizon.end()));
    }

    /** A count of our own list: exact, and no arithmetic on what a source says. */
    private static Fact countFact(String id, long count, String unit) {
        return number(id, Quantity.ofCount(count, unit), false, List.of());
    }

    private static Fact number(String id, Quantity quantity, boolean computed, List<String> rows) {
        return new Fact(id, new FactValue.Number(quantity, false), computed, rows, "");
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
