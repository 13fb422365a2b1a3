package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/** One rule that a report must satisfy. A check reads the report and never changes it. */
public interface ReportCheck {

    /** Adds a finding for each place that breaks the rule. */
    void check(Report report, Findings findings);
}
