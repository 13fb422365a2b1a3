package nl.overzicht.check.rule;

import nl.overzicht.fact.Alternative;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/**
 * STM-23: if another source differs in amount or years, a note says why; otherwise the report shows the difference as
 * unexplained.
 */
public final class DifferenceCheck implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        for (Alternative alternative : report.facts().alternatives()) {
            if (alternative.differs() && !alternative.isExplained() && isOneUnit(alternative)) {
                findings.add(finding(alternative, report));
            }
        }
    }

    /** Whether both have the same unit; different units are reported by STM-22. */
    private static boolean isOneUnit(Alternative alternative) {
        return alternative
                .other()
                .amount()
                .unit()
                .equals(alternative.leading().amount().unit());
    }

    private static Finding finding(Alternative alternative, Report report) {
        return alternative.isOfSameYears() ? number(alternative, report) : years(alternative, report);
    }

    private static Finding years(Alternative alternative, Report report) {
        return MeaningRule.OTHER_YEARS.at(
                report.content().places().of("statement", alternative.other().id(), "from"),
                alternative.other().id(),
                years(alternative.other()),
                alternative.leading().id(),
                years(alternative.leading()));
    }

    private static BilingualText years(Statement row) {
        return Wording.translate(wording -> wording.periodShort(row.period().orElseThrow()));
    }

    private static Finding number(Alternative alternative, Report report) {
        return MeaningRule.UNEXPLAINED_DIFFERENCE.at(
                report.content().places().of("statement", alternative.other().id(), "value"),
                alternative.other().id(),
                Wording.translate(wording -> write(alternative.other(), wording)),
                alternative.leading().id(),
                Wording.translate(wording -> write(alternative.leading(), wording)));
    }

    private static String write(Statement statement, Wording wording) {
        return statement.isPerYear() ? wording.yearly(statement.amount()) : wording.quantity(statement.amount());
    }
}
