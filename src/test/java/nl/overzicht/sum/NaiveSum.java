package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;

/**
 * The sum of a few rows straight from the rules: see {@link NaiveRows}.
 *
 * @param quantity the sum; empty when there is none
 * @param counted ids of the rows that count
 * @param setAside ids of the rows of which a later one has some years
 * @param blocked whether some rows prevent a sum
 */
record NaiveSum(Optional<Quantity> quantity, Set<String> counted, Set<String> setAside, boolean blocked) {

    private static final int FIRST = 2025;
    private static final int LAST = 2034;

    /** The rows of one measure and status within a scope; {@code year} 0: all years. */
    static NaiveSum of(List<Statement> all, Predicate<Statement> inScope, Predicate<Statement> matter, int year) {
        NaiveRows rows = NaiveRows.of(all, inScope, matter);
        List<NaiveAmount> tops = rows.tops().stream()
                .filter(amount -> year == 0 || amount.touches(year))
                .toList();
        boolean blocked = tops.stream()
                .anyMatch(amount -> rows.holding().stream()
                        .filter(other -> year == 0 || other.touches(year))
                        .anyMatch(other -> rows.clash(amount, other, tops.contains(other))));
        Set<String> counted = new LinkedHashSet<>();
        tops.forEach(amount -> counted.add(amount.row().id()));
        Set<String> setAside = rows.setAside().stream()
                .filter(row -> year == 0 || touches(row, year))
                .map(Statement::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<Quantity> quantity = blocked ? Optional.empty() : add(tops, rows.holding(), year);
        return new NaiveSum(quantity, counted, setAside, blocked);
    }

    private static boolean touches(Statement row, int year) {
        return row.period().map(period -> period.contains(year)).orElse(true);
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
        return NaiveRows.add(parts);
    }

    private static Optional<NaiveAmount> ofYear(NaiveAmount top, List<NaiveAmount> holding, int year) {
        if (top.unknown()) {
            return Optional.empty();
        }
        if (top.years().size() == 1) {
            return Optional.of(top);
        }
        List<NaiveAmount> years = holding.stream()
                .filter(other ->
                        NaiveRows.same(other.row(), top.row()) && other.years().size() == 1 && top.holds(other))
                .toList();
        Set<Integer> ownYears = new TreeSet<>();
        years.forEach(other -> ownYears.addAll(other.years()));
        boolean agree = years.size() == top.years().size()
                && ownYears.equals(top.years())
                && NaiveRows.add(years).filter(top.row().amount()::agreesWith).isPresent();
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
