package nl.overzicht.load.csv;

import nl.overzicht.finding.Location;

/**
 * A cell of a table.
 *
 * @param at where it begins: just after the separator or line end before it
 * @param text what it says, without quotes and without blanks around it
 */
public record Cell(Location at, String text) {}
