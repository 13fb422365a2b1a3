package nl.overzicht.check.rule;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** STM-22: a part has the unit of its whole, an alternative that of the statement it differs from. */
public final class SameUnit implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        for (Statement one : report.programme().statements()) {
            one.partOf()
                    .or(one::sameAs)
                    .flatMap(report.programme()::statement)
                    .filter(other -> !other.amount().unit().equals(one.amount().unit()))
                    .ifPresent(other -> findings.add(Finding.error(
                            report.content().places().of("statement", one.id(), "unit"),
                            "STM-22",
                            Text.of(
                                    "'%s' heeft een andere eenheid dan '%s'",
                                    "'%s' has another unit than '%s'", Text.shown(one.id()), Text.shown(other.id())),
                            Text.of(
                                    "alleen gelijke eenheden zijn te vergelijken",
                                    "only equal units can be compared"))));
        }
    }
}
