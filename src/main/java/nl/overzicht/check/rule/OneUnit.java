package nl.overzicht.check.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/** STM-28: leading statements on one quantity of a stream are in one unit, so that they can be added and compared. */
public final class OneUnit implements ReportCheck {

    private record Matter(Optional<String> stream, String quantity) {}

    @Override
    public void check(Report report, Findings findings) {
        Map<Matter, Statement> first = new HashMap<>();
        for (Statement one : report.programme().statements()) {
            if (one.isLeading()) {
                Statement other = first.putIfAbsent(new Matter(one.stream(), one.quantity()), one);
                if (other != null && !other.amount().unit().equals(one.amount().unit())) {
                    findings.add(finding(report, one, other));
                }
            }
        }
    }

    private static Finding finding(Report report, Statement one, Statement other) {
        return MeaningRule.TWO_UNITS.at(
                report.content().places().of("statement", one.id(), "unit"),
                one.id(),
                Text.same(one.amount().unit()),
                other.id(),
                Text.same(other.amount().unit()));
    }
}
