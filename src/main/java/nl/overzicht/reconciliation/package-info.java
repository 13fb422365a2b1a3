/**
 * How the foreign tables were read: excluded rows, corrected cells, rules for rows, and published totals compared with
 * ours. Counts and first locations, never whole rows.
 */
package nl.overzicht.reconciliation;
