package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;

/**
 * The sum of a few rows straight from the rules: each row as amounts with their years one by one, each amount held against
 * each other. Slow, and independent of what it is to check.
 *
 * @param quantity the sum; empty when there is none
 * @param counted ids of the rows that count
 * @param setAside ids of the rows of which a later one has some years
 * @param blocked whether rows are in the way of a sum
 */
record NaiveSum(Optional<Quantity> quantity, Set<String> counted, Set<String> setAside, boolean blocked) {

    private static final int FIRST = 2025;
    private static final int LAST = 2034;

    /** The rows of one measure and status within a scope; {@code year} 0: all years. */
    static NaiveSum of(List<Statement> all, Predicate<Statement> inScope, Predicate<Statement> matter, int year) {
        List<Statement> rows = all.stream()
                .filter(row -> inScope.test(row) && matter.test(row) && counts(row, all, inScope))
                .toList();
        List<NaiveAmount> holding = new ArrayList<>();
        Set<String> setAside = new TreeSet<>();
        for (NaiveAmount amount : rows.stream().flatMap(NaiveAmount::of).toList()) {
            if (rows.stream().anyMatch(row -> same(row, amount.row()) && amount.isReplacedBy(row))) {
                if (year == 0 || touches(amount.row(), year)) {
                    setAside.add(amount.row().id());
                }
            } else {
                holding.add(amount);
            }
        }
        List<NaiveAmount> tops = holding.stream()
                .filter(amount -> !isLed(amount, holding) && (year == 0 || amount.touches(year)))
                .toList();
        boolean blocked = tops.stream()
                .anyMatch(amount -> holding.stream()
                        .filter(other -> year == 0 || other.touches(year))
                        .anyMatch(other -> clash(amount, other, tops.contains(other))));
        Set<String> counted = new LinkedHashSet<>();
        tops.forEach(amount -> counted.add(amount.row().id()));
        Optional<Quantity> quantity = blocked ? Optional.empty() : add(tops, holding, year);
        return new NaiveSum(quantity, counted, setAside, blocked);
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

    private static boolean touches(Statement row, int year) {
        return row.period().map(period -> period.contains(year)).orElse(true);
    }

    private static List<Optional<String>> coordinates(Statement row) {
        return List.of(row.stream(), row.area(), row.item());
    }

    private static boolean same(Statement one, Statement two) {
        return coordinates(one).equals(coordinates(two));
    }

    private static boolean isWider(Statement wide, Statement narrow) {
        return !same(wide, narrow)
                && IntStream.range(0, 3)
                        .allMatch(i -> coordinates(wide).get(i).isEmpty()
                                || coordinates(wide)
                                        .get(i)
                                        .equals(coordinates(narrow).get(i)));
    }

    private static boolean isLed(NaiveAmount amount, List<NaiveAmount> holding) {
        boolean inside = holding.stream()
                .anyMatch(other -> same(other.row(), amount.row()) && other.holds(amount) && !amount.holds(other));
        return inside
                || holding.stream()
                        .filter(other -> isWider(other.row(), amount.row()))
                        .anyMatch(other -> together(other, holding).holds(amount));
    }

    /** The years that all rows with these coordinates speak for. */
    private static NaiveAmount together(NaiveAmount one, List<NaiveAmount> holding) {
        List<NaiveAmount> same =
                holding.stream().filter(other -> same(other.row(), one.row())).toList();
        Set<Integer> years = new TreeSet<>();
        same.forEach(other -> years.addAll(other.years()));
        return new NaiveAmount(one.row(), years, same.stream().anyMatch(NaiveAmount::unknown));
    }

    private static boolean clash(NaiveAmount top, NaiveAmount other, boolean otherIsTop) {
        if (top.row() == other.row() || !top.meets(other)) {
            return false;
        }
        boolean sameItemless = coordinates(top.row())
                .subList(0, 2)
                .equals(coordinates(other.row()).subList(0, 2));
        if (top.row().item().isEmpty() && other.row().item().isPresent() && sameItemless) {
            return other.row().amount().value().signum() < 0;
        }
        if (same(top.row(), other.row())) {
            return otherIsTop && top.holds(other) == other.holds(top);
        }
        if (isWider(other.row(), top.row())) {
            return true;
        }
        return otherIsTop && !isWider(top.row(), other.row()) && agree(top.row(), other.row());
    }

    private static boolean agree(Statement one, Statement two) {
        return IntStream.range(0, 3)
                .noneMatch(i -> coordinates(one).get(i).isPresent()
                        && coordinates(two).get(i).isPresent()
                        && !coordinates(one).get(i).equals(coordinates(two).get(i)));
    }

    private static Optional<Quantity> add(List<NaiveAmount> tops, List<NaiveAmount> holding, int year) {
        List<NaiveAmount> parts = new ArrayList<>();
        for (NaiveAmount top : tops) {
            Optional<NaiveAmount> part = year == 0 ? Optional.of(top) : ofYear(top, holding, year);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Quantity.sum(perRow(parts));
    }

    /** Single years of one row are one number. */
    private static List<Quantity> perRow(List<NaiveAmount> parts) {
        return parts.stream()
                .map(NaiveAmount::row)
                .distinct()
                .map(row -> row.per() == Statement.Per.YEAR && row.period().isPresent()
                        ? row.amount().times((int)
                                parts.stream().filter(part -> part.row() == row).count())
                        : row.amount())
                .toList();
    }

    private static Optional<NaiveAmount> ofYear(NaiveAmount top, List<NaiveAmount> holding, int year) {
        if (top.unknown()) {
            return Optional.empty();
        }
        if (top.years().size() == 1) {
            return Optional.of(top);
        }
        List<NaiveAmount> years = holding.stream()
                .filter(other -> same(other.row(), top.row()) && other.years().size() == 1 && top.holds(other))
                .toList();
        Set<Integer> each = new TreeSet<>();
        years.forEach(other -> each.addAll(other.years()));
        boolean agree = years.size() == top.years().size()
                && each.equals(top.years())
                && Quantity.sum(perRow(years))
                        .filter(top.row().amount()::agreesWith)
                        .isPresent();
        return years.stream().filter(other -> agree && other.touches(year)).findFirst();
    }

    /** Years in which the made-up rows are. */
    static IntStream years() {
        return IntStream.rangeClosed(FIRST, LAST);
    }

    @Override
    public String toString() {
        return Objects.toString(quantity.map(Quantity::value).orElse(null)) + " " + counted + " aside " + setAside
                + (blocked ? " blocked" : "");
    }
}
