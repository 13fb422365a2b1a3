package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row that adds up others, by its words or by its numbers.
 *
 * @param line of the file
 * @param column whose text marks it
 * @param label that text; empty: it has none where all other rows have one
 * @param numbers of the columns with values, in order; empty where the row has none
 * @param before the sums of all rows above it that are none themselves, in the same order
 * @param rows how many these are
 * @param begin line of the first of them
 */
record TotalRow(
        int line,
        String column,
        String label,
        List<Optional<BigDecimal>> numbers,
        List<BigDecimal> before,
        int rows,
        int begin) {

    /** How far its numbers are from the sums of the rows between another one and itself; empty: it has no number. */
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

    /** Whether its numbers are exactly the sums of the rows since another one; with a number at least. */
    boolean adds(Optional<TotalRow> since) {
        return difference(since).filter(off -> off.signum() == 0).isPresent();
    }
}
