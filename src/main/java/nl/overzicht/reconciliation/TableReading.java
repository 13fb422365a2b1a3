package nl.overzicht.reconciliation;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Location;

/**
 * How one foreign table was read.
 *
 * @param mapping name of its mapping, such as {@code grants}
 * @param table the file or sheet as a whole
 * @param sources ids of the sources of its statements, in order of appearance
 * @param counts of its rows
 * @param read the rows that were read
 * @param marked the numbers of these by the marks beside them, in the order of the mapping
 * @param notFitting rows that did not fit {@code only}, with what that asks; empty: it asks nothing
 * @param ofNoMeasure rows that fit {@code only} of the table, and that of none of its measures: no value of them is read
 * @param leftOut by rule, in the order of the mapping
 * @param corrections of its cells, in the order of the rows
 * @param rules for its rows, in the order of the mapping
 * @param totals that were left out, in the order of the rows
 * @param withheld amounts that are not published, in the order of the rows; of very many the first
 */
public record TableReading(
        String mapping,
        Location table,
        List<String> sources,
        RowCounts counts,
        RowGroup read,
        List<MarkedNumbers> marked,
        Optional<ExcludedRows> notFitting,
        RowGroup ofNoMeasure,
        List<ExcludedRows> leftOut,
        List<CellCorrection> corrections,
        List<RuleOutcome> rules,
        List<PublishedTotal> totals,
        List<WithheldAmount> withheld) {

    /** The same with some of what is not published. */
    public TableReading with(List<WithheldAmount> some) {
        return new TableReading(
                mapping,
                table,
                sources,
                counts,
                read,
                marked,
                notFitting,
                ofNoMeasure,
                leftOut,
                corrections,
                rules,
                totals,
                some);
    }

    /**
     * How many rows there are.
     *
     * @param inFile below the head and within the bounds of the table, that say something
     * @param silent of these, with nothing in the columns that are read
     * @param statements that those that were read gave; one may give several, or none
     * @param withheld amounts in these rows that are not published
     */
    public record RowCounts(int inFile, int silent, int statements, int withheld) {}
}
