package nl.overzicht.reconciliation;

import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Quantity;

/**
 * A total that a foreign table gives, beside what the rows that were read add up to.
 *
 * @param at its cell
 * @param row the texts by which its row is known
 * @param column name of its column in the table
 * @param key what follows {@code published.} in the id of its fact; empty: nothing names it lastingly
 * @param text what its cell says
 * @param published its number in whole units; empty: it has none
 * @param ours the sum of the rows; empty: there are none, or they have no sum
 * @param outcome of comparing the two
 * @param note of the author on such totals; may be empty
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

    /** What a comparison shows. */
    public enum Outcome {
        /** Both can be true of one number. */
        AGREES,
        /** They differ by no more than rounding adds up to. */
        ROUNDED,
        /** They differ. */
        DIFFERS,
        /** The total is more, and numbers of the rows are not published. */
        WITHHELD,
        /** There is no row to compare with, or the rows have no sum. */
        NO_ROWS,
        /** The cell is empty, or says that there is nothing. */
        EMPTY,
        /** The cell says that the number is not published. */
        NOT_PUBLISHED,
        /** The cell is not a number. */
        UNREADABLE,
        /** The total is in another unit than the rows. */
        OTHER_UNIT,
        /** It is of numbers that do not add up, as percentages and indices: it is no sum. */
        NO_SUM;

        /** Whether the cell of the total holds a number. */
        public boolean hasNumber() {
            return this != EMPTY && this != NOT_PUBLISHED && this != UNREADABLE;
        }
    }

    /** The id of its fact; empty where it has none: nothing names it lastingly, or its number is not known in a unit of ours. */
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

    /** What the author says about the difference; empty where there is none to explain. */
    public String explanation() {
        return switch (outcome) {
            case ROUNDED, DIFFERS, WITHHELD -> note;
            case AGREES, NO_ROWS, EMPTY, NOT_PUBLISHED, UNREADABLE, OTHER_UNIT, NO_SUM -> "";
        };
    }

    /** The published number less ours, in whole units; empty where one of them is missing or their units differ. */
    public Optional<Quantity> difference() {
        return published.flatMap(number -> ours.flatMap(number::minus));
    }
}
