package nl.overzicht.render.site.stream;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * The sums of a stream in one status.
 *
 * @param totals one for each unit
 */
record StageSums(List<Sum> totals) {

    /**
     * The sums of one quantity.
     *
     * @param scope the stream
     */
    static StageSums of(Report report, Scope scope, Status status, String quantity) {
        Sums sums = report.facts().sums().of(scope);
        return new StageSums(sums.measures().stream()
                .filter(measure -> measure.quantity().equals(quantity))
                .flatMap(measure -> sums.of(measure, status).stream())
                .toList());
    }

    /** Rows that are parts of a whole, compared by identity: two rows may have equal contents. */
    Set<Statement> parts() {
        Set<Statement> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        totals.forEach(total -> parts.addAll(total.compared()));
        totals.forEach(total -> total.counted().forEach(parts::remove));
        return parts;
    }

    /** Whether a sum is of several rows, or of a single row about an area. */
    static boolean isOfSeveral(Sum sum) {
        return sum.counted().size() > 1
                || sum.counted().stream().anyMatch(row -> row.area().isPresent());
    }
}
