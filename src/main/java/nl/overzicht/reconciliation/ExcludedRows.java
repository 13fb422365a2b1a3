package nl.overzicht.reconciliation;

/**
 * The rows of a foreign table that one rule excluded.
 *
 * @param criterion condition of the excluded rows; for {@code only}, the condition that they do not meet
 * @param isTotal whether they are totals, which are compared
 * @param isWhole whether each is also a statement, whose breakdown is the rows that were read
 * @param note of the author; may be empty
 * @param group the rows; without sums for totals, since one total may include another
 */
public record ExcludedRows(Criterion criterion, boolean isTotal, boolean isWhole, String note, RowGroup group) {}
