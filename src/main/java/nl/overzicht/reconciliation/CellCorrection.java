package nl.overzicht.reconciliation;

import nl.overzicht.finding.Location;

/**
 * A cell of a foreign table whose text is replaced when it is read.
 *
 * @param at the cell
 * @param column its name in the table
 * @param from text of the cell; may be empty
 * @param to text that is read instead
 * @param why reason that the author gives
 */
public record CellCorrection(Location at, String column, String from, String to, String why) {}
