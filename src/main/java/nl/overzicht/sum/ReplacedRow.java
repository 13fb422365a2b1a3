package nl.overzicht.sum;

import nl.overzicht.funding.Statement;

/**
 * A row in whose place a later one counts.
 *
 * @param row the earlier row
 * @param by the row that holds at a later moment
 * @param wholly false: an amount per year of which some years still count
 */
public record ReplacedRow(Statement row, Statement by, boolean wholly) {}
