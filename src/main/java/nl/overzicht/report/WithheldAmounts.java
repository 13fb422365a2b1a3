package nl.overzicht.report;

import java.util.List;
import nl.overzicht.reconciliation.WithheldAmount;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * The amounts that tables of others have and do not publish.
 *
 * @param all of them, in the order of the tables
 */
public record WithheldAmounts(List<WithheldAmount> all) {

    /** Those of a report. */
    public static WithheldAmounts of(Report report) {
        return new WithheldAmounts(report.content().tables().stream()
                .flatMap(table -> table.withheld().stream())
                .toList());
    }

    /** Those of a stream, an area, an item or all. */
    public List<WithheldAmount> in(Scope scope) {
        return all.stream().filter(amount -> isIn(scope, amount)).toList();
    }

    /** How many would be in a sum of a scope, if they were published. */
    public int missingIn(Scope scope, Sum sum) {
        return (int) all.stream()
                .filter(amount -> amount.quantity().equals(sum.measure().quantity()))
                .filter(amount -> amount.status()
                        .equals(sum.status().isStated() ? sum.status().id() : ""))
                .filter(amount ->
                        sum.year().isEmpty() || amount.mayBeOf(sum.year().getAsInt()))
                .filter(amount -> isIn(scope, amount))
                .count();
    }

    private static boolean isIn(Scope scope, WithheldAmount amount) {
        return (scope.stream().isEmpty()
                        || scope.stream().get().equals(amount.stream().orElse("")))
                && (scope.area().isEmpty() || scope.area().equals(amount.area()))
                && (scope.item().isEmpty() || scope.item().equals(amount.item()));
    }
}
