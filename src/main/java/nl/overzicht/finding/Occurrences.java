package nl.overzicht.finding;

import java.util.List;

/**
 * How often the same is wrong in one file, for the same cause.
 *
 * @param count number of places, the first included
 * @param further the next places in order, at most {@link #SHOWN}
 */
public record Occurrences(int count, List<Location> further) {

    /** This many further places are kept. */
    static final int SHOWN = 3;

    /** At one place only. */
    static final Occurrences ONCE = new Occurrences(1, List.of());

    /** Whether there are more places than are kept. */
    public boolean areMore() {
        return count > further.size() + 1;
    }
}
