package nl.overzicht.load.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.Condition;
import nl.overzicht.load.mapping.MappedMeasure;
import nl.overzicht.load.mapping.RowSelection.Exclusion;
import nl.overzicht.load.mapping.RowSelection.Total;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.reconciliation.ExcludedRows;
import nl.overzicht.reconciliation.RowGroup;
import nl.overzicht.reconciliation.RowGroup.ColumnSum;

/** Counts the rows of a foreign table that are not read and adds up their values, by the rule that leaves them out. */
final class ExclusionTally {

    /** The most sums in a message; a line of a console has no space for more. */
    private static final int MOST_SUMS = 3;

    private final List<Exclusion> rules;
    private final List<RowSums> sums = new ArrayList<>();
    private final Optional<Condition> only;
    private final List<MappedMeasure> measures;
    private final RowSums notFitting;
    private final RowSums ofNoMeasure;
    private final Scales scales;

    ExclusionTally(MappedCells cells, Scales scales) {
        this.rules = cells.mapping().rows().exclusions();
        this.only = cells.mapping().rows().only();
        this.measures = cells.mapping().measures();
        this.scales = scales;
        rules.forEach(rule -> sums.add(new RowSums(cells, scales)));
        this.notFitting = new RowSums(cells, scales);
        this.ofNoMeasure = new RowSums(cells, scales);
    }

    /** Takes a row that a rule left out. */
    void take(int rule, ForeignRow row) {
        sums.get(rule).add(row);
    }

    /** Takes a row that does not satisfy {@code only}. */
    void takeNotFitting(ForeignRow row) {
        notFitting.add(row);
    }

    /** Where a row that satisfies {@code only} of no measure is counted; empty when a measure reads the row. */
    Optional<RowSums> sumsOf(ForeignRow row) {
        return measures.stream().anyMatch(measure -> measure.isIn(row)) ? Optional.empty() : Optional.of(ofNoMeasure);
    }

    /** The rows that satisfy the condition of no measure. */
    RowGroup ofNoMeasure() {
        return ofNoMeasure.group();
    }

    /** The rows that do not satisfy {@code only}; empty when the mapping has no such condition. */
    Optional<ExcludedRows> notFitting() {
        return only.map(asked -> new ExcludedRows(asked.criterion(), false, false, "", notFitting.group()));
    }

    List<ExcludedRows> all() {
        return IntStream.range(0, rules.size())
                .mapToObj(rule -> toExcludedRows(rules.get(rule), sums.get(rule).group()))
                .toList();
    }

    private static ExcludedRows toExcludedRows(Exclusion rule, RowGroup group) {
        boolean isTotal = rule.total() != Total.NONE;
        return new ExcludedRows(
                rule.condition().criterion(),
                isTotal,
                rule.total().isWhole(),
                rule.note(),
                isTotal ? group.withoutSums() : group);
    }

    /**
     * Adds one finding about all rows that were left out; none when they are only totals, which are compared separately.
     *
     * @param silent number of rows without a value in the columns that are read
     */
    void report(Location at, int silent, Findings findings) {
        List<ExcludedRows> leftOut = all().stream()
                .filter(rule -> rule.group().rows() > 0 && !rule.isWhole())
                .toList();
        RowGroup other = notFitting.group();
        int apart = silent + other.rows() + ofNoMeasure().rows();
        int rows =
                apart + leftOut.stream().mapToInt(rule -> rule.group().rows()).sum();
        if (apart > 0 || leftOut.stream().anyMatch(rule -> !rule.isTotal())) {
            findings.add(
                    MappingRule.ROWS_LEFT_OUT.at(at, rows, BilingualText.join("; ", parts(leftOut, other, silent))));
        }
    }

    private List<BilingualText> parts(List<ExcludedRows> leftOut, RowGroup other, int silent) {
        List<BilingualText> parts = new ArrayList<>();
        leftOut.forEach(rule -> parts.add(group(rule.group(), rule.criterion().words())));
        if (other.rows() > 0) {
            parts.add(group(other, BilingualText.of("niet gekozen door only", "not selected by only")));
        }
        RowGroup ofNone = ofNoMeasure();
        if (ofNone.rows() > 0) {
            parts.add(group(
                    ofNone,
                    BilingualText.of(
                            "niet gekozen door only van een van de measures", "not selected by only of any measure")));
        }
        if (silent > 0) {
            parts.add(BilingualText.of(
                    "%s zonder waarde in de gelezen kolommen",
                    "%s without a value in the columns that are read", rows(silent)));
        }
        int unsaid = countUnlisted();
        if (unsaid > 0) {
            parts.add(BilingualText.of(
                    "in een andere eenheid en niet opgeteld: %s", "in a different unit and not added up: %s", unsaid));
        }
        return parts;
    }

    /** The number of values that are in no listed sum; totals are not counted. */
    private int countUnlisted() {
        return notFitting.countUnlisted()
                + ofNoMeasure.countUnlisted()
                + IntStream.range(0, rules.size())
                        .filter(rule -> rules.get(rule).total() == Total.NONE)
                        .map(rule -> sums.get(rule).countUnlisted())
                        .sum();
    }

    /** The number of rows in words: {@code 1 rij}, {@code 3 rijen}. */
    static BilingualText rows(int count) {
        return count == 1 ? BilingualText.of("1 rij", "1 row") : BilingualText.of("%s rijen", "%s rows", count);
    }

    private BilingualText group(RowGroup group, BilingualText rule) {
        List<ColumnSum> first = group.sums().stream().limit(MOST_SUMS).toList();
        List<Quantity> quantities = first.stream().map(ColumnSum::quantity).toList();
        List<BilingualText> sums = new ArrayList<>();
        first.forEach(sum -> sums.add(BilingualText.of(
                "%1$s %2$s",
                "%1$s %2$s", BilingualText.toLine(sum.column()), scales.words(sum.quantity(), quantities))));
        if (group.sums().size() > MOST_SUMS) {
            sums.add(BilingualText.same("..."));
        }
        BilingualText listed = sums.isEmpty()
                ? BilingualText.same("")
                : BilingualText.of(" (%s)", " (%s)", BilingualText.join(", ", sums));
        return BilingualText.of("%s: %s%s", "%s: %s%s", rows(group.rows()), rule, listed);
    }
}
