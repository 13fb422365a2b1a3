package nl.overzicht.compare;

/**
 * One difference, as a row for a reader. Texts that do not apply are empty.
 *
 * @param kind what happened
 * @param id of the statement, sum or toezegging; file name of the letter
 * @param about what it concerns, such as {@code Duinen: bedrag}
 * @param aspect the name of what changed, such as {@code status}, or that it is new or gone
 * @param before the earlier value in words; empty when new
 * @param after the later value in words; empty when gone
 * @param minor whether it affects neither the money nor the promise itself, such as another note
 * @param difference after minus before for numbers, marked as computed; empty when there is none
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
