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
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/**
 * STM-26: the later status of a subject according to one source is not weaker than an earlier one: money that was
 * granted is not reserved again.
 */
public final class StatusOrderCheck implements ReportCheck {

    private record SubjectKey(
            Optional<String> stream,
            Optional<String> area,
            Optional<String> item,
            String quantity,
            String source,
            Optional<Period> period) {

        static SubjectKey of(Statement statement) {
            return new SubjectKey(
                    statement.stream(),
                    statement.area(),
                    statement.item(),
                    statement.quantity(),
                    statement.source(),
                    statement.period());
        }
    }

    /** The firmness of statuses; negative for a status outside the order. */
    private interface Rank {

        Map<Status, Integer> OF_OURS = Map.of(
                Status.TARGET, 0,
                Status.AGREED, 0,
                Status.RESERVED, 0,
                Status.MADE_AVAILABLE, 1,
                Status.GRANTED, 2,
                Status.COMMITTED, 3,
                Status.REALISED, 4,
                Status.PAID, 4,
                Status.SPENT, 5);

        int of(Status status);

        /**
         * The rank of the statuses of a programme. An author's own statuses are listed in order of firmness; those of
         * money received are outside the order.
         */
        static Rank of(Programme programme) {
            return programme.hasOwnStatuses()
                    ? status -> status.isStated() && !status.receipt() ? status.order() : -1
                    : status -> OF_OURS.getOrDefault(status, -1);
        }
    }

    @Override
    public void check(Report report, Findings findings) {
        Rank rank = Rank.of(report.programme());
        Map<SubjectKey, List<Statement>> subjects = report.programme().statements().stream()
                .filter(statement ->
                        statement.isLeading() && statement.asOf().isPresent() && rank.of(statement.status()) >= 0)
                .collect(Collectors.groupingBy(SubjectKey::of, LinkedHashMap::new, Collectors.toList()));
        subjects.values().forEach(subject -> check(subject, rank, report, findings));
    }

    private static void check(List<Statement> subject, Rank rank, Report report, Findings findings) {
        Statement firmest = null;
        for (Statement row : subject.stream()
                .sorted(Comparator.comparing(statement -> statement.asOf().orElseThrow()))
                .toList()) {
            if (firmest != null && rank.of(row.status()) < rank.of(firmest.status()) && isLater(row, firmest)) {
                findings.add(finding(report, firmest, row));
            }
            firmest = firmest == null || rank.of(row.status()) > rank.of(firmest.status()) ? row : firmest;
        }
    }

    private static boolean isLater(Statement statement, Statement other) {
        return statement.asOf().orElseThrow().compareTo(other.asOf().orElseThrow()) > 0;
    }

    private static Finding finding(Report report, Statement before, Statement after) {
        return MeaningRule.STATUS_GOES_BACK.at(
                report.content().places().of("statement", after.id(), "status"),
                after.id(),
                Wording.translate(wording -> wording.status(after.status())),
                before.id(),
                Wording.translate(wording -> wording.status(before.status())));
    }
}
