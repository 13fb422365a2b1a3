package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** STM-22: a part has the unit of its whole, an alternative that of the statement it differs from. */
public final class SameUnit implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        for (Statement one : report.programme().statements()) {
            one.partOf()
                    .or(one::sameAs)
                    .flatMap(report.programme()::statement)
                    .filter(other -> !other.amount().unit().equals(one.amount().unit()))
                    .ifPresent(other -> findings.add(MeaningRule.OTHER_UNIT.at(
                            report.content().places().of("statement", one.id(), "unit"), one.id(), other.id())));
        }
    }
}
