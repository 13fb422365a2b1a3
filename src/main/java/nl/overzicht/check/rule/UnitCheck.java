package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** STM-22: a part has the unit of its whole, and an alternative that of the statement it differs from. */
public final class UnitCheck implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        for (Statement statement : report.programme().statements()) {
            statement
                    .partOf()
                    .or(statement::sameAs)
                    .flatMap(report.programme()::statement)
                    .filter(other ->
                            !other.amount().unit().equals(statement.amount().unit()))
                    .ifPresent(other -> findings.add(MeaningRule.OTHER_UNIT.at(
                            report.content().places().of("statement", statement.id(), "unit"),
                            statement.id(),
                            other.id())));
        }
    }
}
