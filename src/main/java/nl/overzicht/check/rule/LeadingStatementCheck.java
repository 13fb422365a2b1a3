package nl.overzicht.check.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Severity;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;

/**
 * STM-25: no two leading statements are about the same stream, area, item, unit, status, moment and year, for numbers
 * that are not added up; {@link RowSumCheck} checks those that are. Statements with another status or moment are the
 * history of their subject.
 */
public final class LeadingStatementCheck implements ReportCheck {

    /** What two statements about the same subject have in common. */
    private record SubjectKey(
            Optional<String> stream,
            Optional<String> area,
            Optional<String> item,
            String quantity,
            String unit,
            Status status,
            Optional<PartialDate> asOf) {

        static SubjectKey of(Statement statement) {
            return new SubjectKey(
                    statement.stream(),
                    statement.area(),
                    statement.item(),
                    statement.quantity(),
                    statement.amount().unit(),
                    statement.status(),
                    statement.asOf());
        }
    }

    @Override
    public void check(Report report, Findings findings) {
        Map<SubjectKey, List<Statement>> subjects = report.programme().statements().stream()
                .filter(statement -> statement.isLeading()
                        && !report.facts().sums().adds(statement.amount())
                        && statement.stream().isPresent()
                        && statement.period().isPresent())
                .collect(Collectors.groupingBy(SubjectKey::of, LinkedHashMap::new, Collectors.toList()));
        clashes(subjects.values(), report, findings);
    }

    /** Compares each statement, in order of first year, with the earlier one that ends last. */
    private static void clashes(Collection<List<Statement>> subjects, Report report, Findings findings) {
        for (List<Statement> subject : subjects) {
            Statement longest = null;
            for (Statement row : subject.stream()
                    .sorted(Comparator.comparingInt(
                            statement -> years(statement).from()))
                    .toList()) {
                if (longest != null && years(longest).to() >= years(row).from()) {
                    findings.add(finding(report, longest, row));
                }
                longest = longest == null || years(row).to() > years(longest).to() ? row : longest;
            }
        }
    }

    private static Period years(Statement statement) {
        return statement.period().orElseThrow();
    }

    private static Finding finding(Report report, Statement first, Statement other) {
        return MeaningRule.TWO_LEADERS
                .with(Severity.WARNING)
                .at(report.content().places().of("statement", other.id(), "id"), first.id(), other.id());
    }
}
