package nl.overzicht.check.rule;

import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** STM-27: current statements are for years in which the programme runs: from its start to the end of its horizon. */
public final class PeriodCheck implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        Programme programme = report.programme();
        Optional<Integer> from = programme.started().map(when -> when.year());
        Optional<Integer> to = programme.horizon().map(horizon -> horizon.end().to());
        for (Statement statement : programme.statements()) {
            statement
                    .period()
                    .filter(period -> statement.role() == Statement.Role.CURRENT)
                    .filter(period -> from.filter(year -> period.from() < year).isPresent()
                            || to.filter(year -> period.to() > year).isPresent())
                    .ifPresent(period -> findings.add(finding(report, statement, period, from, to)));
        }
    }

    private static Finding finding(
            Report report, Statement statement, Period period, Optional<Integer> from, Optional<Integer> to) {
        return MeaningRule.OUTSIDE_PROGRAMME.at(
                report.content().places().of("statement", statement.id(), "from"),
                statement.id(),
                period.from(),
                period.to(),
                from.map(String::valueOf).orElse("..."),
                to.map(String::valueOf).orElse("..."));
    }
}
