package nl.overzicht.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;

/**
 * The facts that each statement gives: its number, its years and, for a yearly amount, its computed total. Made when they
 * are asked for: of a million statements a report uses few.
 *
 * @param statements of the programme
 */
record StatementFacts(Statements statements) {

    /** What follows the id of something with years, for the id of these. */
    static final List<String> YEARS = List.of(".period", ".period.from", ".period.to");

    private static final List<String> SUFFIXES = List.of(".period", ".period.from", ".period.to", ".total");

    /** The fact with this id: that of a statement itself goes before one that follows from another. */
    Optional<Fact> find(String id) {
        Optional<Statement> own = statements.find(id);
        return own.isPresent() ? of(own.get()).findFirst() : following(id);
    }

    /** The fact with this id that follows from a statement with a shorter one. */
    private Optional<Fact> following(String id) {
        for (String suffix : SUFFIXES) {
            if (id.endsWith(suffix)) {
                return statements.find(id.substring(0, id.length() - suffix.length())).stream()
                        .flatMap(StatementFacts::of)
                        .filter(fact -> fact.id().equals(id))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** All ids in order, each once. */
    Stream<String> ids() {
        return statements.stream()
                .flatMap(one -> of(one).map(Fact::id).filter(id -> id.equals(one.id()) || !isOwn(id)));
    }

    private boolean isOwn(String id) {
        return statements.find(id).isPresent();
    }

    /** How many facts there are. */
    int count() {
        return statements.stream()
                .mapToInt(one -> 1 + (one.period().isPresent() ? 3 : 0) + (one.isPerYear() ? 1 : 0))
                .sum();
    }

    /** Ids of statements that another statement gives to what follows from it. */
    Stream<String> clashes() {
        return statements.stream().map(Statement::id).filter(id -> following(id).isPresent());
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
