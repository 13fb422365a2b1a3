package nl.overzicht.wording.typed;

import nl.overzicht.funding.Quantity;

/**
 * From one number to another.
 *
 * @param low where it begins
 * @param high where it ends
 * @param start index of its first character, the qualifier of the low end included
 * @param end index after the high end and what it counts
 */
public record NumberSpan(Quantity low, Quantity high, int start, int end) {

    /** Whether all that a number of the same unit can be true of lies within the span. */
    public boolean holds(Quantity number) {
        return number.liesBetween(low, high);
    }

    /** The same, this many characters further on. */
    NumberSpan shift(int characters) {
        return new NumberSpan(low, high, start + characters, end + characters);
    }

    /** The same numbers as those of a unit. */
    NumberSpan withUnit(String unit) {
        return new NumberSpan(low.withUnit(unit), high.withUnit(unit), start, end);
    }
}
