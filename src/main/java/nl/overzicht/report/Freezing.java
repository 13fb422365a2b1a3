package nl.overzicht.report;

import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;

/** Whether a report may become an edition. */
public final class Freezing {

    private Freezing() {}

    /**
     * The id of the edition that a report becomes.
     *
     * @param findings receives FRZ-1 for a draft or an example
     * @return the declared id, else the date; empty after a finding
     */
    public static Optional<String> id(Report report, Findings findings) {
        if (report.settings().state().isDraft()) {
            findings.add(Finding.error(
                    report.content().places().of("settings", "", "state"),
                    "FRZ-1",
                    Text.of(
                            "een voorbeeld of concept wordt geen editie",
                            "an example or a draft does not become an edition"),
                    Text.of(
                            "schrijf state: final als de brief is verstuurd",
                            "write state: final once the letter is sent")));
            return Optional.empty();
        }
        return report.settings().editionId();
    }
}
