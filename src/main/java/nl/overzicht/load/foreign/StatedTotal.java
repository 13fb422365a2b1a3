package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.table.TableCell;

/**
 * A total in a row that was left out.
 *
 * @param rule that left it out, by its place in the mapping
 * @param row the texts by which its row is known
 * @param id of its row by the mapping; empty: it has none that lasts
 * @param end what follows that in the id of a value of its column: its measure and its year, each after a point
 * @param unit of its column; empty: it says none
 * @param column of its cell
 * @param isUsable whether the cell can be read at all
 * @param adds whether numbers of its unit have a sum at all
 * @param otherUnits those of the rows, when none of these is its own
 * @param sum of the rows
 * @param withheld how many of the numbers of the rows are not published
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
     * What rows add up to.
     *
     * @param quantity in whole units; empty: there are none, or they have no sum
     * @param rounding to what their numbers are rounded, added up, in whole units
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
