package nl.overzicht.compare;

import java.util.List;

/**
 * A text with sentences that are different.
 *
 * @param text its path, or for one within a data file its kind, id and field, such as {@code stream/dunes/summary}
 * @param sentences in reading order; at least one
 */
public record TextChange(String text, List<SentenceChange> sentences) {}
