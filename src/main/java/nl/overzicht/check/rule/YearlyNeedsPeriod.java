package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** STM-24: a yearly amount says for which years. */
public final class YearlyNeedsPeriod implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        for (Statement one : report.programme().statements()) {
            if (one.per() == Statement.Per.YEAR && one.period().isEmpty()) {
                findings.add(MeaningRule.YEARLY_WITHOUT_YEARS.at(
                        report.content().places().of("statement", one.id(), "per"), one.id()));
            }
        }
    }
}
