package nl.overzicht.check.rule;

import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;

/** STM-20: no statement has the id of a fact that is derived from others, or an id that a sum may have. */
public final class FactNameCheck implements ReportCheck {

    private static final String TOTAL = ".total.";

    @Override
    public void check(Report report, Findings findings) {
        // Of two facts that are both derived the ids of their things clash: that is ID-3 or ID-5.
        report.facts().clashes().stream()
                .filter(id -> report.programme().statement(id).isPresent())
                .forEach(id -> add(MeaningRule.FACT_CLASH, id, report, findings));
        SumIdPattern sums = SumIdPattern.of(report.programme());
        for (Statement statement : report.programme().statements()) {
            if (sums.has(statement.id())) {
                add(MeaningRule.SUM_CLASH, statement.id(), report, findings);
            }
        }
    }

    private static void add(MeaningRule rule, String id, Report report, Findings findings) {
        findings.add(rule.at(report.content().places().of("statement", id, "id"), id));
    }

    /**
     * The ids that sums may have: a scope, {@code total}, a status, and perhaps more. The sums of the whole programme
     * have no scope and begin with a reserved word.
     */
    private record SumIdPattern(Set<String> streams, Set<String> areas, Set<String> statuses) {

        static SumIdPattern of(Programme programme) {
            Set<String> statuses = programme.statuses().stream().map(Status::id).collect(Collectors.toSet());
            statuses.add(Status.UNSTATED.id());
            return new SumIdPattern(
                    programme.streams().stream().map(FundingStream::id).collect(Collectors.toSet()),
                    programme.areas().stream().map(Area::id).collect(Collectors.toSet()),
                    statuses);
        }

        boolean has(String id) {
            int total = id.indexOf(TOTAL);
            return total > 0
                    && statuses.contains(id.substring(total + TOTAL.length()).split("\\.", 2)[0])
                    && isScope(id.substring(0, total));
        }

        private boolean isScope(String scope) {
            int point = scope.indexOf('.');
            return point < 0
                    ? streams.contains(scope) || areas.contains(scope)
                    : streams.contains(scope.substring(0, point)) && areas.contains(scope.substring(point + 1));
        }
    }
}
