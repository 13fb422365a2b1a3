package nl.overzicht.render.chart.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * The sums of areas over all years, in one measure.
 *
 * @param report with the sums
 * @param measure of the sums
 */
record AreaSums(Report report, Measure measure) {

    /** The amounts of an area that have a sum, one for each status; may be empty. */
    List<Amount> amounts(Area area) {
        return sums(area)
                .flatMap(sum -> total(Scope.ofArea(area.id()), sum).stream())
                .toList();
    }

    /** Whether an area has amounts of a status that have no sum. */
    boolean isWithoutSum(Area area) {
        return sums(area).anyMatch(sum -> sum.inWords().isEmpty());
    }

    /** Whether an area has amounts that are not published. */
    boolean isWithheld(Area area) {
        return WithheldAmounts.of(report).areIn(Scope.ofArea(area.id()), measure);
    }

    /** Whether nothing is known of an area, not even that an amount is withheld. */
    boolean isUnknown(Area area) {
        return sums(area).findAny().isEmpty() && !isWithheld(area);
    }

    private Stream<Sum> sums(Area area) {
        return report.facts().sums().of(Scope.ofArea(area.id())).of(measure).values().stream();
    }

    /** The amount over all years; an amount per year cannot be compared with others as it is stated. */
    private Optional<Amount> total(Scope scope, Sum sum) {
        return sum.inWords()
                .map(quantity -> new Amount(
                        quantity,
                        sum.status(),
                        false,
                        sum.computed(),
                        new SumWords(report).fact(scope, sum).filter(fact -> !sum.computed()),
                        sum.counted().stream().map(Statement::source).distinct().toList()));
    }

    /** The remainder, if all areas have the same status: one of another status cannot be compared with them. */
    Optional<Amount> remainder(Set<Status> statuses) {
        Sums sums = report.facts().sums().of(Scope.PROGRAMME);
        return statuses.stream()
                .filter(status -> statuses.size() == 1)
                .flatMap(status ->
                        Optional.ofNullable(sums.remainders(measure, status).get(Dimension.AREA))
                                .map(rest -> new Amount(rest, status, false, true, Optional.empty(), List.of()))
                                .stream())
                .findFirst();
    }
}
