package nl.overzicht.check.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/**
 * STM-28: leading statements of one quantity of a stream are in one currency, since currencies are never added.
 * Reported once for each currency after the first.
 */
public final class CurrencyCheck implements ReportCheck {

    private record Subject(Optional<String> stream, String quantity) {}

    @Override
    public void check(Report report, Findings findings) {
        Map<Subject, Statement> first = new HashMap<>();
        Set<List<Object>> reported = new HashSet<>();
        for (Statement statement : report.programme().statements()) {
            if (statement.isLeading()) {
                Subject subject = new Subject(statement.stream(), statement.quantity());
                String unit = statement.amount().unit();
                Statement other = first.putIfAbsent(subject, statement);
                if (other != null && !other.amount().unit().equals(unit) && reported.add(List.of(subject, unit))) {
                    findings.add(finding(report, statement, other));
                }
            }
        }
    }

    private static Finding finding(Report report, Statement statement, Statement other) {
        return MeaningRule.TWO_UNITS.at(
                report.content().places().of("statement", statement.id(), "unit"),
                statement.id(),
                BilingualText.same(statement.amount().unit()),
                other.id(),
                BilingualText.same(other.amount().unit()));
    }
}
