package nl.overzicht.check.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** STM-26: what a source says later of a matter is no weaker than what it said before: money granted is not reserved again. */
public final class StatusGoesForward implements Rule {

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
        return Finding.warning(
                report.content().places().of("statement", after.id(), "status"),
                "STM-26",
                new Text(
                        message(
                                "'%s' is op een later moment '%s' dan '%s' ('%s')",
                                before, after, Wording.of(nl.overzicht.finding.Language.NL)),
                        message(
                                "'%s' is '%s' at a later moment than '%s' ('%s')",
                                before, after, Wording.of(nl.overzicht.finding.Language.EN))),
                Text.of(
                        "een status gaat niet terug: controleer status en as_of, of geef het vroegere role: history",
                        "a status does not go back: check status and as_of, or give the earlier one role: history"));
    }

    private static String message(String pattern, Statement before, Statement after, Wording wording) {
        return pattern.formatted(
                Text.shown(after.id()),
                wording.status(after.status()),
                Text.shown(before.id()),
                wording.status(before.status()));
    }
}
