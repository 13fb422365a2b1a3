package nl.overzicht.check.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Severity;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Comparison;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;
import nl.overzicht.wording.Wording;

/**
 * STM-25, STM-29 to STM-35: the rows of the programme can be added, for each measure and status. A conflict among rows
 * that are parts of a leading whole is only a warning, because the sum is taken from the whole.
 */
public final class RowSumCheck implements ReportCheck {

    /** Each sum is smaller, as is each single number (NUM-6). */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);

    @Override
    public void check(Report report, Findings findings) {
        ProgrammeSums all = report.facts().sums();
        Sums sums = all.of(Scope.PROGRAMME);
        ReplacedRows replaced = new ReplacedRows(report, findings);
        sums.measures().stream()
                .flatMap(measure -> sums.of(measure).values().stream())
                .forEach(sum -> check(sum, sums, report, findings, replaced));
        replaced.report();
    }

    private static void check(Sum sum, Sums sums, Report report, Findings findings, ReplacedRows replaced) {
        ConflictFindings conflicts = new ConflictFindings(report, findings);
        conflicts.add(sum.conflicts(), Severity.ERROR);
        conflicts.add(sums.conflictsOfBreakdown(sum.measure(), sum.status()), Severity.WARNING);
        List<Comparison> comparisons = sums.comparisons(sum.measure(), sum.status());
        comparisons.forEach(new ComparisonFindings(report, findings)::add);
        replaced.add(sum);
        sum.quantity()
                .filter(total -> total.value().abs().compareTo(LIMIT) >= 0)
                .ifPresent(total -> findings.add(tooLarge(sum, total, report)));
    }

    /** Reports a sum that is too large, at its largest row, which probably has the wrong unit. */
    private static Finding tooLarge(Sum sum, Quantity total, Report report) {
        Statement largest = sum.counted().stream()
                .max(Comparator.comparing(row -> row.amount().value().abs()))
                .orElseThrow();
        return MeaningRule.SUM_TOO_LARGE.at(
                report.content().places().of("statement", largest.id(), "value"),
                Wording.translate(wording -> wording.exact(total)),
                sum.counted().size(),
                largest.id());
    }
}
