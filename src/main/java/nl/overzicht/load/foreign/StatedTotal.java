package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.table.TableCell;

/**
 * A total in a row that was left out, with the sum of the rows that it covers.
 *
 * @param rule index in the mapping of the rule that left it out
 * @param row the texts that identify its row
 * @param id id of its row; empty: none that is stable
 * @param end the end of the id of a value in its column: measure and year, each after a point
 * @param unit of its column; empty: not stated
 * @param column of its cell
 * @param isUsable whether the cell can be read
 * @param adds whether numbers with its unit may be added
 * @param otherUnits the units of the rows, when its own is not among them
 * @param sum of the rows
 * @param withheld number of values of the rows that are not published
 */
record StatedTotal(
        int rule,
        String row,
        Optional<String> id,
        String end,
        String unit,
        String column,
        TableCell cell,
        boolean isUsable,
        boolean adds,
        List<String> otherUnits,
        Sum sum,
        int withheld) {

    /**
     * The sum of rows.
     *
     * @param quantity in whole units; empty: there are no rows, or they cannot be added
     * @param count number of values
     * @param rounding the sum of the rounding steps of the values, in whole units
     * @param units as the rows name them
     */
    record Sum(Optional<Quantity> quantity, int count, BigDecimal rounding, Set<String> units) {

        static final Sum NONE = new Sum(Optional.empty(), 0, BigDecimal.ZERO, Set.of());

        Sum plus(Sum next) {
            return new Sum(
                    quantity.flatMap(sum -> Quantity.sum(List.of(sum, next.quantity.orElseThrow()))),
                    count + 1,
                    rounding.add(next.rounding),
                    units.containsAll(next.units) ? units : union(next));
        }

        private Set<String> union(Sum next) {
            Set<String> all = new LinkedHashSet<>(units);
            all.addAll(next.units);
            return all;
        }
    }
}
