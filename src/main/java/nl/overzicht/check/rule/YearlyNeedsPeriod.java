package nl.overzicht.check.rule;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** STM-24: a yearly amount says for which years. */
public final class YearlyNeedsPeriod implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        for (Statement one : report.programme().statements()) {
            if (one.per() == Statement.Per.YEAR && one.period().isEmpty()) {
                findings.add(Finding.error(
                        report.content().places().of("statement", one.id(), "per"),
                        "STM-24",
                        Text.of(
                                "'%s' is een bedrag per jaar zonder jaren",
                                "'%s' is a yearly amount without years", Text.shown(one.id())),
                        Text.of("vul from en to in", "fill in from and to")));
            }
        }
    }
}
