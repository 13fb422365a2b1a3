package nl.overzicht.funding;

import java.util.stream.IntStream;

/**
 * The years that money is for, both inclusive.
 *
 * @param from first year
 * @param to last year, not before {@code from}
 */
public record Period(int from, int to) {

    /** @throws IllegalArgumentException when {@code from} comes after {@code to} */
    public Period {
        if (from > to) {
            throw new IllegalArgumentException(from + " after " + to);
        }
    }

    /** Number of years, at least 1. */
    public int length() {
        return to - from + 1;
    }

    /** The years in order. */
    public IntStream years() {
        return IntStream.rangeClosed(from, to);
    }

    /** Whether the year lies in this period. */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    /** Whether the other period lies wholly in this one. */
    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    /** The shortest period that holds this one and the other, with the years between them. */
    public Period span(Period other) {
        return new Period(Math.min(from, other.from), Math.max(to, other.to));
    }
}
