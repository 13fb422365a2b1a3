/** What can be inferred from a foreign table without a mapping. */
package nl.overzicht.draft.table;
