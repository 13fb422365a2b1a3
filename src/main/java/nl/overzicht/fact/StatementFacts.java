package nl.overzicht.fact;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;

/** The facts that each statement gives: its number, its years and, for a yearly amount, its computed total. */
final class StatementFacts {

    private StatementFacts() {}

    static List<Fact> of(Programme programme) {
        return programme.statements().stream().flatMap(StatementFacts::of).toList();
    }

    private static Stream<Fact> of(Statement statement) {
        List<String> rows = List.of(statement.id());
        Fact number = new Fact(
                statement.id(),
                new FactValue.Number(statement.amount(), statement.isPerYear()),
                false,
                rows,
                statement.words());
        Stream<Fact> years = statement.period().stream().flatMap(period -> years(statement.id(), period, rows));
        Stream<Fact> total = statement.isPerYear()
                ? Stream.of(new Fact(
                        statement.id() + ".total", new FactValue.Number(statement.total(), false), true, rows, ""))
                : Stream.empty();
        return Stream.concat(Stream.of(number), Stream.concat(years, total));
    }

    /** {@code <prefix>.period}, {@code .period.from} and {@code .period.to}. */
    static Stream<Fact> years(String prefix, Period period, List<String> rows) {
        return Stream.of(
                new Fact(prefix + ".period", new FactValue.Years(period), false, rows, ""),
                new Fact(prefix + ".period.from", new FactValue.Year(period.from()), false, rows, ""),
                new Fact(prefix + ".period.to", new FactValue.Year(period.to()), false, rows, ""));
    }
}
