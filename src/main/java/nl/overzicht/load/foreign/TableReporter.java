package nl.overzicht.load.foreign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.RowCheck;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.RowNames;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Row;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.TableReading;
import nl.overzicht.reconciliation.TableReading.RowCounts;

/** Reports on the rows of a foreign table: how many were read or left out, what they add up to and which rules they violate. */
final class TableReporter {

    private final MappedCells cells;
    private final Mapping mapping;
    private final Scales scales;
    private final Corrections corrections;
    private final Totals totals;
    private final RowSums sums;
    private final WithheldCells withheld = new WithheldCells();
    private final ExclusionTally leftOut;
    private final List<RuleCheck> checks;
    private final List<RowCheck> described;
    private final Set<String> sources = new LinkedHashSet<>();
    private final List<PublishedTotal> published = new ArrayList<>();
    private int inFile;
    private int silent;

    /**
     * @param cells translates cells
     * @param scales converts numbers to whole units
     * @param corrections the corrections of cells
     * @param described the constraints in a description of the table
     */
    TableReporter(MappedCells cells, Scales scales, Corrections corrections, List<RowCheck> described) {
        this.cells = cells;
        this.mapping = cells.mapping();
        this.scales = scales;
        this.corrections = corrections;
        this.totals = new Totals(cells, scales);
        this.sums = new RowSums(cells, scales);
        this.leftOut = new ExclusionTally(cells, scales);
        this.checks = mapping.rows().rules().stream()
                .map(rule -> new RuleCheck(rule, cells))
                .toList();
        this.described = Stream.concat(described.stream(), Stream.of(new RowNames(mapping)))
                .toList();
    }

    /** Receives each number that is read and counts for totals. */
    Totals totals() {
        return totals;
    }

    /** Receives each number that is read. */
    RowSums sums() {
        return sums;
    }

    /** Receives each number that is not published. */
    WithheldCells withheld() {
        return withheld;
    }

    /** Counts a row of the file, whether it is read or not. */
    void count() {
        inFile++;
    }

    /** Counts a row without a value in the columns that are read. */
    void countSilent() {
        silent++;
    }

    /**
     * Takes a row that is not read.
     *
     * @param rule the index of the exclusion that leaves it out
     */
    void takeLeftOut(int rule, ForeignRow row) {
        leftOut.take(rule, row);
        totals.takeLeftOut(rule, row);
    }

    /** Takes a row that does not satisfy {@code only}. */
    void takeNotFitting(ForeignRow row) {
        leftOut.takeNotFitting(row);
    }

    /** Takes a row that is read, or that satisfies the condition of no measure. */
    void take(ForeignRow row) {
        leftOut.sumsOf(row).ifPresentOrElse(ofNone -> ofNone.add(row), sums::count);
        checks.forEach(check -> check.take(row));
        described.forEach(check -> check.take(row));
    }

    /** Takes the source of a statement. */
    void takeSource(Row statement) {
        sources.add(statement.text("source"));
    }

    /**
     * Adds the findings, and compares the totals when no row had an error; called once, after the last row.
     *
     * @param reader has read the rows
     * @param at the location of the table
     */
    void report(RowReader reader, Location at, Findings findings) {
        corrections.report(findings);
        checks.forEach(check -> check.report(findings));
        described.forEach(check -> check.report(findings));
        leftOut.report(at, silent, findings);
        if (reader.isSound()) {
            TotalComparison comparison = new TotalComparison(cells, scales, findings);
            published.addAll(comparison.compare(totals));
            withheld.remove(comparison.ofRows());
        }
        withheld.report(findings);
        reader.likelyTotals().report(findings);
        if (reader.isSound() && reader.count() + withheld.count() == 0) {
            findings.add(MappingRule.NOTHING_READ.at(at, mapping.path()));
        }
    }

    /**
     * How the table was read; complete after {@link #report}.
     *
     * @param at its location
     * @param statements the number that was read
     */
    TableReading reading(Location at, int statements) {
        return new TableReading(
                mapping.name(),
                at,
                sources.stream().filter(id -> !id.isEmpty()).toList(),
                new RowCounts(inFile, silent, statements, withheld.count()),
                sums.group(),
                sums.markedNumbers(),
                leftOut.notFitting(),
                leftOut.ofNoMeasure(),
                leftOut.all(),
                corrections.corrections(),
                checks.stream().map(RuleCheck::outcome).toList(),
                List.copyOf(published),
                withheld.all());
    }
}
