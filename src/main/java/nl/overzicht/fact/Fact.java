package nl.overzicht.fact;

import java.util.List;

/**
 * A value that a text may use.
 *
 * @param id as {@code kansrijke-wijk.amount}
 * @param value what it is
 * @param computed whether it is computed, and stated by no source (rule of truth 4)
 * @param statements ids of the statements it came from; empty for names and counts of our own lists
 * @param words the source's words; empty when computed or when the source gives none
 */
public record Fact(String id, FactValue value, boolean computed, List<String> statements, String words) {

    /** How many rows are listed at most; the others are counted. */
    public static final int LISTED = 100;
}
