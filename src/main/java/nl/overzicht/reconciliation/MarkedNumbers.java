package nl.overzicht.reconciliation;

import java.util.Optional;
import nl.overzicht.funding.Precision;

/**
 * The numbers of the rows that were read with one mark beside them, such as {@code 1.234 (p)}.
 *
 * @param mark as in the table
 * @param note its meaning for readers; may be empty
 * @param precision that it gives the number; empty when it gives none
 * @param group how many numbers there are, and their sums
 */
public record MarkedNumbers(String mark, String note, Optional<Precision> precision, RowGroup group) {}
