package nl.overzicht.compare;

/**
 * A sentence that is different.
 *
 * @param kind what happened
 * @param before empty when new
 * @param after empty when gone
 * @param at how many sentences of the later text are before it, or before the place that it is gone from
 */
public record SentenceChange(ChangeKind kind, String before, String after, int at) {}
