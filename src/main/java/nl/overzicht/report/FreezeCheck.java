package nl.overzicht.report;

import java.util.Optional;
import nl.overzicht.finding.Findings;

/** Checks whether a report may become an edition. */
public final class FreezeCheck {

    private FreezeCheck() {}

    /**
     * The id of the edition that a report becomes.
     *
     * @param findings receives FRZ-1 for a draft or an example
     * @return the declared id, else the date; empty after a finding
     */
    public static Optional<String> id(Report report, Findings findings) {
        if (report.settings().state().isDraft()) {
            findings.add(FreezeRule.DRAFT.at(report.content().places().of("settings", "", "state")));
            return Optional.empty();
        }
        return report.settings().editionId();
    }
}
