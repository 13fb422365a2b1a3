package nl.overzicht.check.rule;

import nl.overzicht.fact.Alternative;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** STM-23: where another source differs, a note says why, or the report shows the difference as unexplained. */
public final class DifferenceExplained implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        for (Alternative one : report.facts().alternatives()) {
            if (one.differs() && !one.explained() && isOneUnit(one)) {
                findings.add(Finding.notice(
                        report.content().places().of("statement", one.other().id(), "value"),
                        "STM-23",
                        message(one),
                        Text.of(
                                "zet de verklaring in note; zonder verklaring staat het zo op de site",
                                "put the explanation in note; without one the site says so")));
            }
        }
    }

    /** Other units are STM-22's matter. */
    private static boolean isOneUnit(Alternative one) {
        return one.other().amount().unit().equals(one.leading().amount().unit());
    }

    private static Text message(Alternative one) {
        return new Text(
                "'%s' zegt %s en '%s' zegt %s; het verschil is niet verklaard".formatted(words(one, Language.NL)),
                "'%s' says %s and '%s' says %s; the difference is not explained".formatted(words(one, Language.EN)));
    }

    private static Object[] words(Alternative one, Language language) {
        Wording wording = Wording.of(language);
        return new Object[] {
            Text.shown(one.other().id()),
            written(one.other(), wording),
            Text.shown(one.leading().id()),
            written(one.leading(), wording)
        };
    }

    private static String written(Statement one, Wording wording) {
        return one.isPerYear() ? wording.yearly(one.amount()) : wording.quantity(one.amount());
    }
}
