package nl.overzicht.render.chart.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;

/**
 * What is known of money by areas, in one currency.
 *
 * @param rows areas with amounts, the highest first
 * @param remainder what no source divides over the areas; empty: nothing is known to be left
 */
public record AreaAmounts(List<Row> rows, Optional<Amount> remainder) {

    /**
     * An area.
     *
     * @param name of it
     * @param amounts one for each status, in their order; at least one
     */
    public record Row(String name, List<Amount> amounts) {

        /** Of the first status that it has; statuses are not added (rule of truth 2). */
        public Amount first() {
            return amounts.get(0);
        }
    }

    private static final Comparator<Row> HIGHEST_FIRST = Comparator.comparing(
                    (Row row) -> row.first().status())
            .thenComparing(row -> row.first().value(), Comparator.reverseOrder());

    /** Those of a programme. */
    public static AreaAmounts of(Programme programme) {
        List<Row> rows = programme.areas().stream()
                .flatMap(area -> row(area, programme).stream())
                .sorted(HIGHEST_FIRST)
                .toList();
        return new AreaAmounts(rows, Optional.empty());
    }

    /** Whether any source names money of an area. */
    public static boolean areKnown(Programme programme) {
        return programme.statements().stream().anyMatch(one -> counts(one, programme));
    }

    /** Also a part of what all areas get together, but no part of what this area gets: that is counted already. */
    private static boolean counts(Statement one, Programme programme) {
        boolean isOfArea = one.area().isPresent() && one.amount().isMoney();
        boolean isPartOfItsOwn = one.partOf()
                .flatMap(programme::statement)
                .flatMap(Statement::area)
                .equals(one.area());
        return isOfArea && one.role() == Statement.Role.CURRENT && one.sameAs().isEmpty() && !isPartOfItsOwn;
    }

    private static Optional<Row> row(Area area, Programme programme) {
        Map<Status, List<Statement>> byStatus = programme.statements().ofArea(area.id()).stream()
                .filter(one -> counts(one, programme))
                .collect(Collectors.groupingBy(Statement::status, TreeMap::new, Collectors.toList()));
        List<Amount> amounts = new ArrayList<>();
        byStatus.forEach((status, lines) -> Quantity.sum(
                        lines.stream().map(Statement::total).toList())
                .ifPresent(sum -> amounts.add(amount(sum, lines))));
        return amounts.isEmpty() ? Optional.empty() : Optional.of(new Row(area.name(), List.copyOf(amounts)));
    }

    private static Amount amount(Quantity sum, List<Statement> lines) {
        Statement first = lines.get(0);
        boolean computed = lines.size() > 1 || first.isPerYear();
        return new Amount(
                sum,
                first.status(),
                false,
                computed,
                computed ? Optional.empty() : Optional.of(first.id()),
                lines.stream().map(Statement::source).distinct().toList());
    }

    /** The first areas, with at most so many bars; the remainder stays. */
    public AreaAmounts first(int bars) {
        List<Row> some = new ArrayList<>();
        int count = remainder.isPresent() ? 1 : 0;
        for (Row row : rows) {
            count += row.amounts().size();
            if (count > bars && !some.isEmpty()) {
                break;
            }
            some.add(row);
        }
        return new AreaAmounts(List.copyOf(some), remainder);
    }

    /** All amounts, the remainder last. */
    public List<Amount> all() {
        List<Amount> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.amounts()));
        remainder.ifPresent(all::add);
        return all;
    }

    public BigDecimal least() {
        return all().stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::min);
    }

    public BigDecimal most() {
        return all().stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
