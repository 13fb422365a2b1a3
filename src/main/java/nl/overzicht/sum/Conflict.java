package nl.overzicht.sum;

import nl.overzicht.funding.Statement;

/**
 * Two rows that share years and cannot both be in one sum.
 *
 * @param kind why not
 * @param row the one
 * @param other the other
 */
public record Conflict(Kind kind, Statement row, Statement other) {

    /** Why two rows cannot both be in one sum. */
    public enum Kind {
        /** The same coordinates and years, or years that overlap, and neither is later for certain. */
        SAME_MATTER,
        /** A negative item beside a row without an item. */
        NEGATIVE_ITEM,
        /** The years of a narrower row lie partly inside those of a wider one. */
        PARTLY_INSIDE,
        /** Each gives a coordinate that the other lacks: it is unknown whether they are the same money. */
        UNRELATED
    }
}
