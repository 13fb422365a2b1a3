package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** STM-24: a yearly amount has a period. */
public final class YearlyPeriodCheck implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        for (Statement statement : report.programme().statements()) {
            if (statement.per() == Statement.Span.YEAR && statement.period().isEmpty()) {
                findings.add(MeaningRule.YEARLY_WITHOUT_YEARS.at(
                        report.content().places().of("statement", statement.id(), "per"), statement.id()));
            }
        }
    }
}
