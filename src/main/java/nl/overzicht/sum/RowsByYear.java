package nl.overzicht.sum;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.funding.Period;

/** Rows by the years they count for, so that the sum of one year does not go through those of all. */
final class RowsByYear {

    private static final BitSet NONE = new BitSet(0);

    private final List<CountedRow> rows;
    /** The places in the list of the rows that are known to be of a year. */
    private final Map<Integer, BitSet> places = new HashMap<>();
    /** The places of the rows whose years are unknown. */
    private final BitSet ofUnknownYears = new BitSet();

    /** @param rows in the order in which those of a year are given */
    RowsByYear(List<CountedRow> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).years().unknown()) {
                ofUnknownYears.set(i);
            }
            for (Period span : rows.get(i).years().spans()) {
                for (int year = span.from(); year <= span.to(); year++) {
                    places.computeIfAbsent(year, first -> new BitSet()).set(i);
                }
            }
        }
    }

    /** Whether there are rows of which it is known that they are of this year. */
    boolean areKnownOf(int year) {
        return places.containsKey(year);
    }

    /** The rows that are of this year, or may be, in order. */
    List<CountedRow> of(int year) {
        BitSet its = (BitSet) ofUnknownYears.clone();
        its.or(places.getOrDefault(year, NONE));
        return its.stream().mapToObj(rows::get).toList();
    }
}
