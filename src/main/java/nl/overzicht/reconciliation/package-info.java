/** How the foreign tables were read: rows left out, cells corrected, rules for rows, totals beside ours. Counts and first places, never rows. */
package nl.overzicht.reconciliation;
