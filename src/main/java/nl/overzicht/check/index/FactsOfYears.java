package nl.overzicht.check.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;

/**
 * Finds the facts that give a year or a period. Rows are read again for each year or period that is requested, and
 * their facts are derived again: there may be millions of rows, and a text is about a few years.
 */
final class FactsOfYears {

    private static final String PERIOD = ".period";

    private final Programme programme;
    private final Facts facts;
    private final List<Fact> names;
    private final List<Fact> derived;
    private final Map<Period, List<Supplier<Fact>>> asked = new ConcurrentHashMap<>();

    /**
     * @param names the facts before those of rows
     * @param derived the facts after those of rows
     */
    FactsOfYears(Programme programme, Facts facts, List<Fact> names, List<Fact> derived) {
        this.programme = programme;
        this.facts = facts;
        this.names = names;
        this.derived = derived;
    }

    /** The facts of a period, in order, the first of each owner: the fact of a year when the period is one year. */
    Stream<Fact> of(Period period) {
        return asked.computeIfAbsent(period, this::find).stream().map(Supplier::get);
    }

    private List<Supplier<Fact>> find(Period period) {
        Map<String, Supplier<Fact>> found = new LinkedHashMap<>();
        add(names, period, found);
        for (Statement row : programme.statements()) {
            suffixes(row, period)
                    .filter(end -> !isSum(row.id() + end))
                    .forEach(end -> found.putIfAbsent(owner(row, end), () -> facts.require(row.id() + end)));
        }
        add(derived, period, found);
        return List.copyOf(found.values());
    }

    private void add(List<Fact> some, Period period, Map<String, Supplier<Fact>> found) {
        some.stream().filter(fact -> matches(fact, period)).forEach(fact -> found.putIfAbsent(owner(fact), () -> fact));
    }

    private static boolean matches(Fact fact, Period period) {
        boolean single = period.length() == 1;
        if (fact.value() instanceof FactValue.Years years) {
            return !single && years.period().equals(period);
        }
        if (fact.value() instanceof FactValue.Year year) {
            return single && year.year() == period.from();
        }
        return single
                && fact.value() instanceof FactValue.Moment moment
                && moment.when().part() == PartialDate.Part.YEAR
                && moment.when().year() == period.from();
    }

    /** The suffixes of the ids of those facts of a row that are these years. */
    private static Stream<String> suffixes(Statement row, Period asked) {
        if (row.period().isEmpty()) {
            return Stream.empty();
        }
        Period own = row.period().get();
        if (asked.length() > 1) {
            return own.equals(asked) ? Stream.of(PERIOD) : Stream.empty();
        }
        return Stream.concat(
                own.from() == asked.from() ? Stream.of(PERIOD + ".from") : Stream.empty(),
                own.to() == asked.to() ? Stream.of(PERIOD + ".to") : Stream.empty());
    }

    /**
     * The id by which facts about one period are grouped: the period of a stream, or of a stream in an area, stands
     * for those of its statements.
     */
    private static String owner(Statement row, String end) {
        return owner(row.id() + end, row.stream(), row.area());
    }

    private String owner(Fact fact) {
        return fact.value() instanceof FactValue.Moment
                ? fact.id()
                : owner(fact.id(), only(fact, Statement::stream), only(fact, Statement::area));
    }

    private static String owner(String id, Optional<String> stream, Optional<String> area) {
        return stream.map(streamId ->
                        streamId + area.map(where -> "." + where).orElse("") + id.substring(id.lastIndexOf('.')))
                .orElse(id);
    }

    /** The value that all statements of a fact have in common; empty when they differ or have none. */
    private Optional<String> only(Fact fact, Function<Statement, Optional<String>> coordinate) {
        List<Optional<String>> all = fact.statements().stream()
                .flatMap(id -> programme.statement(id).stream())
                .map(coordinate)
                .distinct()
                .limit(2)
                .toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    /** Whether a fact with this id is a sum. */
    static boolean isSum(String id) {
        return id.contains("total.");
    }
}
