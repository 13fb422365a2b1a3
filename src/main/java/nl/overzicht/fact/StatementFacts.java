package nl.overzicht.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    private static final String TOTAL = ".total";

    private static final List<String> SUFFIXES = List.of(".period", ".period.from", ".period.to", TOTAL);

    /** The fact with this id: that of a statement itself goes before one that follows from another. */
    Optional<Fact> find(String id) {
        Optional<Statement> own = statements.find(id);
        return own.isPresent() ? own.map(StatementFacts::number) : following(id);
    }

    /** The fact with this id that follows from a statement with a shorter one. */
    private Optional<Fact> following(String id) {
        for (String suffix : SUFFIXES) {
            if (id.endsWith(suffix)) {
                return statements
                        .find(id.substring(0, id.length() - suffix.length()))
                        .flatMap(row -> following(row, suffix));
            }
        }
        return Optional.empty();
    }

    /** The ids of these rows in order, each once. */
    Stream<String> ids(Predicate<Statement> rows) {
        return statements.stream()
                .filter(rows)
                .flatMap(row -> Stream.concat(
                        Stream.of(row.id()),
                        suffixes(row).stream().map(suffix -> row.id() + suffix).filter(id -> !isOwn(id))));
    }

    private boolean isOwn(String id) {
        return statements.find(id).isPresent();
    }

    /** How many facts there are. */
    int count() {
        return statements.stream().mapToInt(row -> 1 + suffixes(row).size()).sum();
    }

    /** Ids of statements that another statement gives to what follows from it. */
    Stream<String> clashes() {
        return statements.stream().map(Statement::id).filter(id -> following(id).isPresent());
    }

    private static Fact number(Statement statement) {
        return new Fact(
                statement.id(),
                new FactValue.Number(statement.amount(), statement.isPerYear()),
                false,
                List.of(statement.id()),
                statement.words());
    }

    private static List<String> suffixes(Statement row) {
        List<String> years = row.period().isPresent() ? YEARS : List.of();
        return row.isPerYear() ? Stream.concat(years.stream(), Stream.of(TOTAL)).toList() : years;
    }

    private static Optional<Fact> following(Statement row, String suffix) {
        List<String> rows = List.of(row.id());
        if (suffix.equals(TOTAL)) {
            return Optional.of(row)
                    .filter(Statement::isPerYear)
                    .map(yearly ->
                            new Fact(yearly.id() + TOTAL, new FactValue.Number(yearly.total(), false), true, rows, ""));
        }
        return row.period()
                .flatMap(period -> years(row.id(), period, rows)
                        .filter(fact -> fact.id().endsWith(suffix))
                        .findFirst());
    }

    /** {@code <prefix>.period}, {@code .period.from} and {@code .period.to}. */
    static Stream<Fact> years(String prefix, Period period, List<String> rows) {
        return Stream.of(
                new Fact(prefix + ".period", new FactValue.Years(period), false, rows, ""),
                new Fact(prefix + ".period.from", new FactValue.Year(period.from()), false, rows, ""),
                new Fact(prefix + ".period.to", new FactValue.Year(period.to()), false, rows, ""));
    }
}
