package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/** STM-20: no statement has the name of a fact that is derived from others. */
public final class FactClash implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        for (String id : report.facts().clashes()) {
            findings.add(MeaningRule.FACT_CLASH.at(report.content().places().of("statement", id, "id"), id));
        }
    }
}
