package nl.overzicht.compare;

/**
 * A sentence that is different.
 *
 * @param kind what happened
 * @param before empty when new
 * @param after empty when gone
 */
public record SentenceChange(Kind kind, String before, String after) {}
