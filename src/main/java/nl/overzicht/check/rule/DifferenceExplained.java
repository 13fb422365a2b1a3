package nl.overzicht.check.rule;

import nl.overzicht.fact.Alternative;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** STM-23: where another source differs, also in its years, a note says why, or the report shows that as unexplained. */
public final class DifferenceExplained implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        for (Alternative one : report.facts().alternatives()) {
            if (one.differs() && !one.explained() && isOneUnit(one)) {
                findings.add(finding(one, report));
            }
        }
    }

    /** Other units are STM-22's matter. */
    private static boolean isOneUnit(Alternative one) {
        return one.other().amount().unit().equals(one.leading().amount().unit());
    }

    private static Finding finding(Alternative one, Report report) {
        return one.isOfSameYears() ? number(one, report) : years(one, report);
    }

    private static Finding years(Alternative one, Report report) {
        return MeaningRule.OTHER_YEARS.at(
                report.content().places().of("statement", one.other().id(), "from"),
                one.other().id(),
                years(one.other()),
                one.leading().id(),
                years(one.leading()));
    }

    private static Text years(Statement row) {
        return Wording.inBoth(wording -> wording.periodShort(row.period().orElseThrow()));
    }

    private static Finding number(Alternative one, Report report) {
        return MeaningRule.UNEXPLAINED_DIFFERENCE.at(
                report.content().places().of("statement", one.other().id(), "value"),
                one.other().id(),
                Wording.inBoth(wording -> written(one.other(), wording)),
                one.leading().id(),
                Wording.inBoth(wording -> written(one.leading(), wording)));
    }

    private static String written(Statement one, Wording wording) {
        return one.isPerYear() ? wording.yearly(one.amount()) : wording.quantity(one.amount());
    }
}
