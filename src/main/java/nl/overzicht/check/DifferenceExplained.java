package nl.overzicht.check;

import nl.overzicht.fact.Alternative;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** STM-23: where another source differs, a note says why, or the report shows the difference as unexplained. */
final class DifferenceExplained implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        Wording wording = report.wording();
        for (Alternative one : report.facts().alternatives()) {
            if (one.differs() && !one.explained()) {
                findings.add(Finding.notice(
                        report.content().places().of("statement", one.other().id(), "value"),
                        "STM-23",
                        Text.of(
                                "'%s' zegt %s en '%s' zegt %s; het verschil is niet verklaard",
                                "'%s' says %s and '%s' says %s; the difference is not explained",
                                one.other().id(),
                                wording.quantity(one.other().amount()),
                                one.leading().id(),
                                wording.quantity(one.leading().amount())),
                        Text.of(
                                "zet de verklaring in note; zonder verklaring staat het zo op de site",
                                "put the explanation in note; without one the site says so")));
            }
        }
    }
}
