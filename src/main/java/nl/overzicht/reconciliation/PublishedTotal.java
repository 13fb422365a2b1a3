package nl.overzicht.reconciliation;

import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Quantity;

/**
 * A total in a foreign table, compared with the sum of the rows that were read.
 *
 * @param at its cell
 * @param row the texts that identify its row
 * @param column name of its column in the table
 * @param key the part after {@code published.} in the id of its fact; empty when it has no stable name
 * @param text text of the cell
 * @param published its number in whole units; empty when the cell has none
 * @param ours the sum of the rows; empty when there are no rows or they cannot be added
 * @param outcome of comparing the two
 * @param note note of the author on such totals; may be empty
 */
public record PublishedTotal(
        Location at,
        String row,
        String column,
        Optional<String> key,
        String text,
        Optional<Quantity> published,
        Optional<Quantity> ours,
        Outcome outcome,
        String note) {

    /** Result of the comparison. */
    public enum Outcome {
        /** Both can be roundings of one number. */
        AGREES,
        /** They differ by no more than the roundings of the rows together. */
        ROUNDED,
        /** They differ. */
        DIFFERS,
        /** The total is larger, and some numbers of the rows are not published. */
        WITHHELD,
        /** There are no rows to compare with, or they cannot be added. */
        NO_ROWS,
        /** The cell is empty, or has a mark for nothing. */
        EMPTY,
        /** The cell has a mark for a number that is not published. */
        NOT_PUBLISHED,
        /** The cell is not a number. */
        UNREADABLE,
        /** The total is in another unit than the rows. */
        OTHER_UNIT,
        /** Its numbers cannot be added, such as percentages and indices: it is not a sum. */
        NO_SUM;

        /** Whether the cell of the total holds a number. */
        public boolean hasNumber() {
            return this != EMPTY && this != NOT_PUBLISHED && this != UNREADABLE;
        }
    }

    /** The id of its fact; empty when it has no stable name, or its number is not known in a unit of ours. */
    public Optional<String> fact(String mapping) {
        return key.filter(name -> isFact()).map(name -> mapping + ".published." + name);
    }

    private boolean isFact() {
        return published.isPresent()
                && switch (outcome) {
                    case AGREES, ROUNDED, DIFFERS, WITHHELD -> true;
                    case NO_ROWS, EMPTY, NOT_PUBLISHED, UNREADABLE, OTHER_UNIT, NO_SUM -> false;
                };
    }

    /** The author's note on the difference; empty when there is no difference to explain. */
    public String explanation() {
        return switch (outcome) {
            case ROUNDED, DIFFERS, WITHHELD -> note;
            case AGREES, NO_ROWS, EMPTY, NOT_PUBLISHED, UNREADABLE, OTHER_UNIT, NO_SUM -> "";
        };
    }

    /** The published number minus ours, in whole units; empty when one is missing or their units differ. */
    public Optional<Quantity> difference() {
        return published.flatMap(number -> ours.flatMap(number::minus));
    }
}
