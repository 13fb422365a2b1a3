package nl.overzicht.reconciliation;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Location;

/**
 * How one foreign table was read.
 *
 * @param mapping name of its mapping, such as {@code grants}
 * @param table the file or sheet as a whole
 * @param sources ids of the sources of its statements, in order of first use
 * @param counts of its rows
 * @param read the rows that were read
 * @param marked numbers of these rows with a mark, in the order of the mapping
 * @param notFitting rows that did not meet {@code only}, with its condition; empty when the mapping has none
 * @param ofNoMeasure rows that meet {@code only} of the table but of none of its measures, so that no value of them is
 *     read
 * @param leftOut excluded rows by rule, in the order of the mapping
 * @param corrections corrections of its cells, in the order of the rows
 * @param rules outcomes of the rules for its rows, in the order of the mapping
 * @param totals that were left out, in the order of the rows
 * @param withheld amounts that are not published, in the order of the rows; only the first when there are very many
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

    /** The same reading with only some of its withheld amounts. */
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
     * Numbers of rows.
     *
     * @param inFile rows below the header and within the bounds of the table that are not empty
     * @param silent of these, rows with nothing in the columns that are read
     * @param statements statements from the rows that were read; a row may give several, or none
     * @param withheld amounts in these rows that are not published
     */
    public record RowCounts(int inFile, int silent, int statements, int withheld) {}
}
