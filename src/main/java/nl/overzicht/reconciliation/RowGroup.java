package nl.overzicht.reconciliation;

import java.util.List;
import nl.overzicht.funding.Quantity;

/**
 * Rows of a foreign table that are counted together.
 *
 * @param rows how many
 * @param sums of their values, by column and unit
 */
public record RowGroup(int rows, List<ColumnSum> sums) {

    /** The same rows without their sums. */
    public RowGroup withoutSums() {
        return new RowGroup(rows, List.of());
    }

    /**
     * The sum of a column.
     *
     * @param column its name in the table; empty when the mapping gives the values
     * @param quantity in whole units; in an unknown unit as in the table
     */
    public record ColumnSum(String column, Quantity quantity) {}
}
