package nl.overzicht.check.rule;

import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** STM-27: money of today is for years in which the programme runs: from its start to the end of its horizon. */
public final class PeriodInProgramme implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        Programme programme = report.programme();
        Optional<Integer> from = programme.started().map(when -> when.year());
        Optional<Integer> to = programme.horizon().map(horizon -> horizon.end().to());
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        for (Statement one : programme.statements()) {
            one.period()
                    .filter(period -> one.role() == Statement.Role.CURRENT)
                    .filter(period -> from.filter(year -> period.from() < year).isPresent()
                            || to.filter(year -> period.to() > year).isPresent())
                    .ifPresent(period -> findings.add(finding(report, one, period, from, to)));
        }
    }

    private static Finding finding(
            Report report, Statement one, Period period, Optional<Integer> from, Optional<Integer> to) {
        return Finding.warning(
                report.content().places().of("statement", one.id(), "from"),
                "STM-27",
                Text.of(
                        "'%s' is voor %s-%s; het programma loopt van %s tot en met %s",
                        "'%s' is for %s-%s; the programme runs from %s to %s",
                        Text.shown(one.id()),
                        period.from(),
                        period.to(),
                        from.map(String::valueOf).orElse("..."),
                        to.map(String::valueOf).orElse("...")),
                Text.of(
                        "controleer from en to, of geef wat eerder was role: history",
                        "check from and to, or give what was before role: history"));
    }
}
