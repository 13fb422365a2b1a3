package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;

/**
 * Rows of one measure and status within a scope straight from the rules: each row as amounts with their years one by one,
 * each amount compared with each other. Slow, and
 * independent of the code that it checks.
 *
 * @param holding the amounts that no later one replaces
 * @param setAside the rows of which a later one has some years
 */
record NaiveRows(List<NaiveAmount> holding, Set<Statement> setAside) {

    static NaiveRows of(List<Statement> all, Predicate<Statement> inScope, Predicate<Statement> matter) {
        List<Statement> rows = all.stream()
                .filter(row -> inScope.test(row) && matter.test(row) && counts(row, all, inScope))
                .toList();
        List<NaiveAmount> holding = new ArrayList<>();
        Set<Statement> setAside = new LinkedHashSet<>();
        for (NaiveAmount amount : rows.stream().flatMap(NaiveAmount::of).toList()) {
            if (rows.stream().anyMatch(row -> same(row, amount.row()) && amount.isReplacedBy(row))) {
                setAside.add(amount.row());
            } else {
                holding.add(amount);
            }
        }
        return new NaiveRows(holding, setAside);
    }

    private static boolean counts(Statement row, List<Statement> all, Predicate<Statement> inScope) {
        if (row.role() == Statement.Role.HISTORY || row.sameAs().isPresent()) {
            return false;
        }
        Optional<Statement> whole = row.partOf().flatMap(id -> find(all, id));
        while (whole.isPresent()) {
            if (whole.get().role() == Statement.Role.CURRENT && inScope.test(whole.get())) {
                return false;
            }
            whole = whole.get().partOf().flatMap(id -> find(all, id));
        }
        return true;
    }

    private static Optional<Statement> find(List<Statement> all, String id) {
        return all.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Some of the amounts, as if there were no others. */
    NaiveRows only(Predicate<NaiveAmount> which) {
        return new NaiveRows(holding.stream().filter(which).toList(), setAside);
    }

    /** The amounts that no other leads over. */
    List<NaiveAmount> tops() {
        return holding.stream().filter(amount -> !isLed(amount)).toList();
    }

    private boolean isLed(NaiveAmount amount) {
        return holding.stream().anyMatch(other -> isInside(amount, other))
                || holding.stream().anyMatch(other -> isLedBy(amount, other.row()));
    }

    /** Whether the amount has the coordinates of a longer one and some of its years. */
    static boolean isInside(NaiveAmount amount, NaiveAmount longer) {
        return same(longer.row(), amount.row()) && longer.holds(amount) && !amount.holds(longer);
    }

    /** Whether its years are among those that all rows with these wider coordinates speak for together. */
    boolean isLedBy(NaiveAmount amount, Statement wide) {
        return isWider(wide, amount.row()) && together(wide).holds(amount);
    }

    private NaiveAmount together(Statement statement) {
        Set<Integer> years = new TreeSet<>();
        List<NaiveAmount> same =
                holding.stream().filter(other -> same(other.row(), statement)).toList();
        same.forEach(other -> years.addAll(other.years()));
        return new NaiveAmount(statement, years, same.stream().anyMatch(NaiveAmount::unknown));
    }

    /** Whether one of two amounts cannot be added while the other is there, or is added too. */
    boolean clash(NaiveAmount added, NaiveAmount other, boolean otherIsAdded) {
        if (added.row() == other.row() || !added.meets(other)) {
            return false;
        }
        boolean sameItemless = coordinates(added.row())
                .subList(0, 2)
                .equals(coordinates(other.row()).subList(0, 2));
        if (added.row().item().isEmpty() && other.row().item().isPresent() && sameItemless) {
            return isNegative(other);
        }
        if (same(added.row(), other.row())) {
            return otherIsAdded && added.holds(other) == other.holds(added);
        }
        if (isWider(other.row(), added.row())) {
            return !isLedBy(added, other.row());
        }
        return otherIsAdded && !isWider(added.row(), other.row()) && agree(added.row(), other.row());
    }

    /** Whether something is in the way of adding these. */
    boolean clash(List<NaiveAmount> added) {
        return added.stream()
                .anyMatch(part -> holding.stream().anyMatch(other -> clash(part, other, added.contains(other))));
    }

    /** What amounts come to: single years of one row are one number. */
    static Optional<Quantity> add(List<NaiveAmount> amounts) {
        return Quantity.sum(amounts.stream()
                .map(NaiveAmount::row)
                .distinct()
                .map(row -> row.per() == Statement.Span.YEAR && row.period().isPresent()
                        ? row.amount().times((int) amounts.stream()
                                .filter(amount -> amount.row() == row)
                                .count())
                        : row.amount())
                .toList());
    }

    static boolean isNegative(NaiveAmount amount) {
        return amount.row().amount().value().signum() < 0;
    }

    static List<Optional<String>> coordinates(Statement row) {
        return List.of(row.stream(), row.area(), row.item());
    }

    static boolean same(Statement first, Statement second) {
        return coordinates(first).equals(coordinates(second));
    }

    static boolean isWider(Statement wide, Statement narrow) {
        return !same(wide, narrow)
                && IntStream.range(0, 3)
                        .allMatch(i -> coordinates(wide).get(i).isEmpty()
                                || coordinates(wide)
                                        .get(i)
                                        .equals(coordinates(narrow).get(i)));
    }

    private static boolean agree(Statement first, Statement second) {
        return IntStream.range(0, 3)
                .noneMatch(i -> coordinates(first).get(i).isPresent()
                        && coordinates(second).get(i).isPresent()
                        && !coordinates(first).get(i).equals(coordinates(second).get(i)));
    }
}
