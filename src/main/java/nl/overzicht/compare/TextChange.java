package nl.overzicht.compare;

import java.util.List;

/**
 * A text of which sentences changed.
 *
 * @param text its path; for a text in a data file its kind, id and field, such as {@code stream/dunes/summary}
 * @param sentences in reading order; at least one
 */
public record TextChange(String text, List<SentenceChange> sentences) {}
