package nl.overzicht.funding;

import java.util.List;

/**
 * How firm the source is about a number, by its own verb. Never added across (rule of truth 2). A programme has our list,
 * {@link #BUILT_IN}, or one of its own under {@code statuses} in {@code data/programme.yaml}.
 *
 * @param id the word in the data and in ids, such as {@code made-available}; {@code unstated} for an empty cell
 * @param order place in the list, from 0; the order of totals, tables and charts
 * @param word as a table names it, in the language of the report; empty: the word of the language, else the id
 * @param meaning what it says, a sentence in the language of the report; empty: ours where we have one
 * @param headline whether a stream shows the sum of this status first; never set in our list
 * @param receipt whether the money comes in: such a status is no further or less far than another
 */
public record Status(String id, int order, String word, String meaning, boolean headline, boolean receipt)
        implements Comparable<Status> {

    /** Of money, from here to {@link #SPENT}: what each means is {@code status.*} in the message bundles. */
    public static final Status AGREED = builtIn("agreed", 0);

    public static final Status MADE_AVAILABLE = builtIn("made-available", 1);
    public static final Status GRANTED = builtIn("granted", 2);
    public static final Status RESERVED = builtIn("reserved", 3);
    public static final Status COMMITTED = builtIn("committed", 4);
    public static final Status PAID = builtIn("paid", 5);
    public static final Status SPENT = builtIn("spent", 6);

    /** Of counts: aimed at. */
    public static final Status TARGET = builtIn("target", 7);

    /** Of counts: reached. */
    public static final Status REALISED = builtIn("realised", 8);

    /** The source does not say. An empty cell in the data, in every list; after all others. */
    public static final Status UNSTATED = builtIn("unstated", Integer.MAX_VALUE);

    /** The statuses of a programme without a list of its own, in order. */
    public static final List<Status> BUILT_IN =
            List.of(AGREED, MADE_AVAILABLE, GRANTED, RESERVED, COMMITTED, PAID, SPENT, TARGET, REALISED);

    private static Status builtIn(String id, int order) {
        return new Status(id, order, "", "", false, false);
    }

    /** Whether the source says it. */
    public boolean isStated() {
        return !equals(UNSTATED);
    }

    @Override
    public int compareTo(Status other) {
        return Integer.compare(order, other.order);
    }

    /** One list has one status of an id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
