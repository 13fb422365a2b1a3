package nl.overzicht.compare;

import nl.overzicht.finding.Language;
import nl.overzicht.report.Report;

/**
 * Holds a report against an earlier one. The same two give the same changes in the same order.
 *
 * @param before the earlier report
 * @param after the later report
 * @param language in which changes are told
 */
public record Comparison(Report before, Report after, Language language) {

    /** All that is different. */
    public Changes changes() {
        return new Changes(
                new StatementChanges(before.programme(), after.programme(), language).all(),
                new ToezeggingChanges(before.programme(), after.programme(), language).all(),
                new TextChanges(before, after).all());
    }
}
