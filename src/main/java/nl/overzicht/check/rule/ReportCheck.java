package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/** One thing that must hold of a report. Looks only; changes nothing. */
public interface ReportCheck {

    /** Adds a finding for each place where it does not hold. */
    void check(Report report, Findings findings);
}
