package nl.overzicht.trace;

import nl.overzicht.finding.Location;

/**
 * An expression in a text.
 *
 * @param fact its id
 * @param at its location
 * @param sentence the sentence that it is in, as printed
 */
public record TextUse(String fact, Location at, String sentence) {}
