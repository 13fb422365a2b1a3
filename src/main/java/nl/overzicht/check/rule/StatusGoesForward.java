package nl.overzicht.check.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** STM-26: what a source says later of a matter is no weaker than what it said before: money granted is not reserved again. */
public final class StatusGoesForward implements ReportCheck {

    private record Matter(
            Optional<String> stream, Optional<String> area, String quantity, String source, Optional<Period> period) {

        static Matter of(Statement one) {
            return new Matter(one.stream(), one.area(), one.quantity(), one.source(), one.period());
        }
    }

    @Override
    public void check(Report report, Findings findings) {
        Map<Matter, List<Statement>> matters = report.programme().statements().stream()
                .filter(one -> one.isLeading() && one.asOf().isPresent() && rank(one.status()) >= 0)
                .collect(Collectors.groupingBy(Matter::of, LinkedHashMap::new, Collectors.toList()));
        matters.values().forEach(matter -> check(matter, report, findings));
    }

    private static void check(List<Statement> matter, Report report, Findings findings) {
        Statement firmest = null;
        for (Statement one : matter.stream()
                .sorted(Comparator.comparing(statement -> statement.asOf().orElseThrow()))
                .toList()) {
            if (firmest != null && rank(one.status()) < rank(firmest.status()) && isLater(one, firmest)) {
                findings.add(finding(report, firmest, one));
            }
            firmest = firmest == null || rank(one.status()) > rank(firmest.status()) ? one : firmest;
        }
    }

    private static boolean isLater(Statement one, Statement other) {
        return one.asOf().orElseThrow().compareTo(other.asOf().orElseThrow()) > 0;
    }

    /** How firm a status is; agreed and reserved are alike. Negative: it has no place in the order. */
    private static int rank(Status status) {
        return switch (status) {
            case TARGET, AGREED, RESERVED -> 0;
            case MADE_AVAILABLE -> 1;
            case GRANTED -> 2;
            case COMMITTED -> 3;
            case REALISED, PAID -> 4;
            case SPENT -> 5;
            case UNSTATED -> -1;
        };
    }

    private static Finding finding(Report report, Statement before, Statement after) {
        return MeaningRule.STATUS_GOES_BACK.at(
                report.content().places().of("statement", after.id(), "status"),
                after.id(),
                Wording.inBoth(wording -> wording.status(after.status())),
                before.id(),
                Wording.inBoth(wording -> wording.status(before.status())));
    }
}
