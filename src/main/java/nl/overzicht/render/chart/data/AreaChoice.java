package nl.overzicht.render.chart.data;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.data.AreaAmounts.Row;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * Which amounts of the areas a figure shows.
 *
 * @param all amounts by area
 * @param report with the leading status
 */
public record AreaChoice(AreaAmounts all, Report report) {

    /**
     * All statuses of all areas; if these are too many for a figure, only the leading status of the programme.
     *
     * @param bars most bars in the figure
     */
    public AreaAmounts toDraw(int bars) {
        return all.all().size() <= bars || AreaAmounts.statuses(all.rows()).size() == 1 ? all : with(only(headline()));
    }

    /** The leading status of the programme, or else the one that most areas have. */
    private Status headline() {
        Set<Status> here = AreaAmounts.statuses(all.rows());
        return report.facts().sums().headline(Scope.PROGRAMME).stream()
                .filter(sum -> sum.measure().equals(all.measure()) && here.contains(sum.status()))
                .map(Sum::status)
                .findFirst()
                .orElseGet(() -> Collections.max(
                        here,
                        Comparator.comparing((Status status) -> only(status).size())));
    }

    private AreaAmounts with(List<Row> rows) {
        return new AreaAmounts(
                all.measure(),
                rows,
                all.noSum(),
                all.withheld(),
                all.without(),
                new AreaSums(report, all.measure()).remainder(AreaAmounts.statuses(rows)));
    }

    private List<Row> only(Status status) {
        return all.rows().stream()
                .map(row -> new Row(
                        row.name(),
                        row.amounts().stream()
                                .filter(amount -> amount.status().equals(status))
                                .toList()))
                .filter(row -> !row.amounts().isEmpty())
                .sorted(AreaAmounts.HIGHEST_FIRST)
                .toList();
    }
}
