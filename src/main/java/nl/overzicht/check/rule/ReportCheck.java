package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/** A rule, or a few related rules, that a report must satisfy. A check never changes the report. */
public interface ReportCheck {

    /** Adds a finding for each place that breaks a rule. */
    void check(Report report, Findings findings);
}
