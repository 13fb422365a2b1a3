package nl.overzicht.compare;

/**
 * A difference in a sentence.
 *
 * @param kind what happened
 * @param before empty when new
 * @param after empty when gone
 * @param at the number of sentences before it in the later text; for one that is gone, before the place where it was
 */
public record SentenceChange(ChangeKind kind, String before, String after, int at) {}
