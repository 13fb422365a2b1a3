package nl.overzicht.content;

import nl.overzicht.finding.Location;

/**
 * A short Markdown text inside a data file, as the summary of a stream.
 *
 * @param at where its first character stands
 * @param text the text
 */
public record Prose(Location at, String text) {}
