package nl.overzicht.render.chart.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.SumWords;
import nl.overzicht.sum.Comparison;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

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

    /** Those of a report, in its first currency. */
    public static AreaAmounts of(Report report) {
        Optional<Measure> measure =
                report.facts().sums().main(Scope.PROGRAMME).stream().findFirst();
        List<Row> rows = report.programme().areas().stream()
                .flatMap(area -> measure.flatMap(its -> row(area, its, report)).stream())
                .sorted(HIGHEST_FIRST)
                .toList();
        return new AreaAmounts(rows, measure.flatMap(its -> remainder(its, rows, report)));
    }

    /** Whether money of any area has a sum. */
    public static boolean areKnown(Report report) {
        return report.programme().areas().stream()
                .filter(area ->
                        !report.programme().statements().ofArea(area.id()).isEmpty())
                .anyMatch(area -> report.facts().sums().main(Scope.PROGRAMME).stream()
                        .limit(1)
                        .anyMatch(measure -> row(area, measure, report).isPresent()));
    }

    private static Optional<Row> row(Area area, Measure measure, Report report) {
        Scope scope = Scope.ofArea(area.id());
        List<Amount> amounts = report.facts().sums().of(scope).of(measure).values().stream()
                .flatMap(sum -> total(scope, sum, report).stream())
                .toList();
        return amounts.isEmpty() ? Optional.empty() : Optional.of(new Row(area.name(), amounts));
    }

    /** Over all years: an amount per year is not beside others as it is said. */
    private static Optional<Amount> total(Scope scope, Sum sum, Report report) {
        return sum.quantity()
                .map(quantity -> new Amount(
                        quantity,
                        sum.status(),
                        false,
                        sum.computed(),
                        new SumWords(report).fact(scope, sum).filter(fact -> !sum.computed()),
                        sum.counted().stream().map(Statement::source).distinct().toList()));
    }

    /** Only where all areas have one status: a remainder of another is not beside these. */
    private static Optional<Amount> remainder(Measure measure, List<Row> rows, Report report) {
        Set<Status> statuses = rows.stream()
                .flatMap(row -> row.amounts().stream())
                .map(Amount::status)
                .collect(Collectors.toSet());
        Sums sums = report.facts().sums().of(Scope.PROGRAMME);
        return statuses.stream()
                .filter(status -> statuses.size() == 1)
                .flatMap(status ->
                        Optional.ofNullable(sums.remainders(measure, status).get(Comparison.Dimension.AREA))
                                .map(rest -> new Amount(rest, status, false, true, Optional.empty(), List.of()))
                                .stream())
                .findFirst();
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
