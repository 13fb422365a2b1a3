package nl.overzicht.reconciliation;

import nl.overzicht.finding.Location;

/**
 * A cell of a foreign table that is read as another text.
 *
 * @param at the cell
 * @param column its name in the table
 * @param from what the cell says; empty: nothing
 * @param to what is read
 * @param why the reason that the author gives
 */
public record CellCorrection(Location at, String column, String from, String to, String why) {}
