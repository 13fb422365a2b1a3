package nl.overzicht.compare;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.When;
import nl.overzicht.report.Report;

/**
 * The changes since an edition as the table of a letter: {@link History#TABLE}.
 *
 * @param since date of that edition
 * @param rows what is different; empty: the edition can no longer be read
 */
public record ChangesTable(String since, Optional<List<Change>> rows) {

    /** The table of one step, its date written as the report writes dates. */
    public static ChangesTable of(History.Step step, Report report) {
        return new ChangesTable(
                report.wording().moment(When.day(step.from().date())),
                step.changes().map(Changes::main));
    }
}
