package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column of sums: in each row its number is the sum of other columns, or its name says so.
 *
 * @param name of the column
 * @param parts names of the columns that are added up
 * @param rows number of rows in which the sum is exact
 * @param off the first rows in which it is not; empty for a column that was recognised by its numbers only
 * @param differences the number of all such rows
 */
public record SumColumn(String name, List<String> parts, int rows, List<Difference> off, int differences) {

    /** A row with its difference from the sum. */
    public record Difference(int line, BigDecimal by) {}

    /** Whether the sum is exact in every row. */
    public boolean isProven() {
        return differences == 0;
    }
}
