package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row that is a sum of others, according to its words or its numbers.
 *
 * @param line the line in the file
 * @param column name of the column whose text marks the row
 * @param label that text; empty: the row has none where all other rows have one
 * @param numbers its numbers in the columns with values, in order; empty where it has none
 * @param before sums over all rows above it that are not totals, in the same order
 * @param rows the number of those rows
 * @param begin line of the first of those rows
 */
record TotalRow(
        int line,
        String column,
        String label,
        List<Optional<BigDecimal>> numbers,
        List<BigDecimal> before,
        int rows,
        int begin) {

    /**
     * The greatest difference between its numbers and the sums of the rows since another total; empty when it has no number.
     */
    Optional<BigDecimal> difference(Optional<TotalRow> since) {
        Optional<BigDecimal> most = Optional.empty();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).isPresent()) {
                BigDecimal start = since.isPresent() ? since.get().before.get(i) : BigDecimal.ZERO;
                BigDecimal off = numbers.get(i)
                        .get()
                        .subtract(before.get(i).subtract(start))
                        .abs();
                most = Optional.of(most.map(off::max).orElse(off));
            }
        }
        return most;
    }

    /** Whether it has a number, and its numbers equal the sums of the rows since another total exactly. */
    boolean adds(Optional<TotalRow> since) {
        return difference(since).filter(off -> off.signum() == 0).isPresent();
    }
}
