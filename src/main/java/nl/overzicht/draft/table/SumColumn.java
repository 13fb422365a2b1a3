package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column that adds up others: in each row it is their sum, or its head says so.
 *
 * @param name of the column
 * @param parts names of the columns that it adds up
 * @param rows how many rows are exactly that sum
 * @param off the first rows that are not; none of a column that only its numbers show
 * @param differences how many these are in all
 */
public record SumColumn(String name, List<String> parts, int rows, List<Difference> off, int differences) {

    /** A row, and how far it is from the sum. */
    public record Difference(int line, BigDecimal by) {}

    /** Whether every row is exactly the sum. */
    public boolean isProven() {
        return differences == 0;
    }
}
