package nl.overzicht.render.chart.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;

/**
 * The known money by area, in one measure.
 *
 * @param measure of all amounts
 * @param rows areas with amounts, the highest first
 * @param noSum names of areas with a status whose amounts have no sum
 * @param withheld names of areas with amounts that are not published
 * @param without names of areas without any amount
 * @param remainder what no source divides over the areas; empty: no remainder is known
 */
public record AreaAmounts(
        Measure measure,
        List<Row> rows,
        List<String> noSum,
        List<String> withheld,
        List<String> without,
        Optional<Amount> remainder) {

    /**
     * An area.
     *
     * @param name of the area
     * @param amounts one for each status, in their order; at least one
     */
    public record Row(String name, List<Amount> amounts) {

        /** The amount of its first status; statuses are not added (rule of truth 2). */
        public Amount first() {
            return amounts.get(0);
        }
    }

    static final Comparator<Row> HIGHEST_FIRST = Comparator.comparing(
                    (Row row) -> row.first().status())
            .thenComparing(row -> row.first().value(), Comparator.reverseOrder());

    /** The amounts by area of a report. */
    public static AreaAmounts of(Report report, Measure measure) {
        AreaSums sums = new AreaSums(report, measure);
        List<Area> areas = report.programme().areas();
        List<Row> rows = areas.stream()
                .map(area -> new Row(area.name(), sums.amounts(area)))
                .filter(row -> !row.amounts().isEmpty())
                .sorted(HIGHEST_FIRST)
                .toList();
        return new AreaAmounts(
                measure,
                rows,
                names(areas, sums::isWithoutSum),
                names(areas, sums::isWithheld),
                names(areas, sums::isUnknown),
                sums.remainder(statuses(rows)));
    }

    private static List<String> names(List<Area> areas, Predicate<Area> which) {
        return areas.stream().filter(which).map(Area::name).toList();
    }

    /** Whether money of any area has a sum in this measure. */
    public static boolean areKnown(Report report, Measure measure) {
        return report.programme().areas().stream()
                .filter(area ->
                        !report.programme().statements().ofArea(area.id()).isEmpty())
                .anyMatch(area -> !new AreaSums(report, measure).amounts(area).isEmpty());
    }

    /** The statuses of all amounts. */
    static Set<Status> statuses(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.amounts().stream())
                .map(Amount::status)
                .collect(Collectors.toSet());
    }

    /** The first areas, with at most this many bars including the remainder; at least one area. */
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
        return new AreaAmounts(measure, List.copyOf(some), noSum, withheld, without, remainder);
    }

    /** All amounts, the remainder last. */
    public List<Amount> all() {
        List<Amount> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.amounts()));
        remainder.ifPresent(all::add);
        return all;
    }

    /** The least amount in whole units, at most zero. */
    public BigDecimal least() {
        return all().stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::min);
    }

    /** The greatest amount in whole units, at least zero. */
    public BigDecimal most() {
        return all().stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
