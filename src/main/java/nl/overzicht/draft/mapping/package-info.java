/** Drafts the mapping of a foreign table: keys for what the table shows, questions about what it does not show. */
package nl.overzicht.draft.mapping;
