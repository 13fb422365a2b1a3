package nl.overzicht.funding;

import java.util.Optional;

/**
 * A promise to the body that the report is for, as of a minister to parliament.
 *
 * @param id as {@code financieringsoverzicht}
 * @param number as {@code TZ202601-123}; empty: unknown
 * @param made when it was made
 * @param occasion at which debate
 * @param promise what was promised
 * @param by who made the promise
 * @param state open or fulfilled
 * @param fulfilledBy what fulfilled it; may be empty
 * @param due when it must be fulfilled; empty: no term was named
 */
public record Toezegging(
        String id,
        Optional<String> number,
        PartialDate made,
        String occasion,
        String promise,
        String by,
        State state,
        String fulfilledBy,
        Optional<PartialDate> due) {

    /** Whether the promise was kept. */
    public enum State {
        OPEN,
        FULFILLED
    }
}
