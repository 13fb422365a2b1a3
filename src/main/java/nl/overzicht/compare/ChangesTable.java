package nl.overzicht.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.report.Report;

/**
 * The changes since an edition as the table of a letter: {@link History#TABLE}.
 *
 * @param since the date of that edition, in words
 * @param rows the changes; empty when the edition can no longer be read
 */
public record ChangesTable(String since, Optional<List<Change>> rows) {

    /** The table of one step, followed by the changes of sums. */
    public static ChangesTable withSums(History.Step step, Report report) {
        ChangesTable table = of(step, report);
        List<Change> sums = step.changes().map(Changes::sums).orElse(List.of());
        return new ChangesTable(
                table.since(),
                table.rows()
                        .map(rows -> Stream.concat(rows.stream(), sums.stream()).toList()));
    }

    /**
     * The table of one step, in the language of the report.
     *
     * @param step a comparison with the edition
     */
    public static ChangesTable of(History.Step step, Report report) {
        return new ChangesTable(
                report.wording().moment(PartialDate.day(step.from().date())),
                step.changes().map(Changes::main));
    }
}
