package nl.overzicht.reconciliation;

/**
 * The rows of a foreign table that one rule left out.
 *
 * @param criterion which such rows fit; of those that do not fit {@code only} what it asks
 * @param isTotal whether they are totals, which are compared
 * @param isWhole whether each is a statement too, of which the rows that were read are the breakdown
 * @param note of the author; may be empty
 * @param group the rows; totals have no sum, since one may be part of another
 */
public record ExcludedRows(Criterion criterion, boolean isTotal, boolean isWhole, String note, RowGroup group) {}
