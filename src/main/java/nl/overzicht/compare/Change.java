package nl.overzicht.compare;

/**
 * One thing that is different, as a row for a reader. Texts that have nothing to say are empty.
 *
 * @param kind what happened
 * @param id of the statement or the toezegging
 * @param about what it concerns, such as {@code Duinen: bedrag}
 * @param aspect what of it changed, such as {@code status}; or that it is new or gone as a whole
 * @param before what was said; empty when new
 * @param after what is said; empty when gone
 * @param minor whether it changes nothing about the money or the promise itself: other words, another note
 * @param difference after minus before for numbers, computed; empty when there is none to give
 */
public record Change(
        ChangeKind kind,
        String id,
        String about,
        String aspect,
        boolean minor,
        String before,
        String after,
        String difference) {}
