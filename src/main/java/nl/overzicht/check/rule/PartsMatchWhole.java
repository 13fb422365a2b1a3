package nl.overzicht.check.rule;

import nl.overzicht.fact.Parts;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** STM-21: the sum of the parts can be true beside the whole, within their precisions (rule of truth 1). */
public final class PartsMatchWhole implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        report.facts().parts().stream()
                .filter(parts -> !parts.agree() && isOneUnit(parts))
                .forEach(parts -> findings.add(finding(parts, report)));
    }

    private static Finding finding(Parts parts, Report report) {
        return MeaningRule.PARTS_DIFFER_FROM_WHOLE.at(
                report.content().places().of("statement", parts.whole().id(), "value"),
                parts.whole().id(),
                Wording.inBoth(wording -> wording.exact(parts.sum().orElseThrow())),
                Wording.inBoth(wording -> wording.exact(parts.whole().total())));
    }

    /** Other units are STM-22's matter. */
    private static boolean isOneUnit(Parts parts) {
        String unit = parts.whole().amount().unit();
        return parts.parts().stream().allMatch(part -> part.amount().unit().equals(unit));
    }
}
