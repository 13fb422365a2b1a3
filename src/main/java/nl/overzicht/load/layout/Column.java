package nl.overzicht.load.layout;

import nl.overzicht.finding.Location;

/**
 * A column of a foreign table.
 *
 * @param name as in its head, blanks as one
 * @param at where the mapping names it
 */
public record Column(String name, Location at) {}
