package nl.overzicht.check.rule;

import java.util.List;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Severity;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Comparison;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * STM-25, STM-29 to STM-34: whether the rows of the programme add up, each measure and status for itself. What is wrong
 * among rows that a whole leads over is a warning: the whole has its sum.
 */
public final class RowsAddUp implements ReportCheck {

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
    }
}
