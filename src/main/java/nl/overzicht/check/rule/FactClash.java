package nl.overzicht.check.rule;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.report.Report;

/** STM-20: no statement bears the name of a fact that is derived from others. */
public final class FactClash implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        for (String id : report.facts().clashes()) {
            findings.add(Finding.error(
                    report.content().places().of("statement", id, "id"),
                    "STM-20",
                    Text.of(
                            "het id '%s' is ook de naam van een afgeleid feit",
                            "the id '%s' is the name of a derived fact too", Text.shown(id)),
                    Text.of("kies een ander id", "choose another id")));
        }
    }
}
