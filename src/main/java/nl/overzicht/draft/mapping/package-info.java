/** The drafted mapping of a table of others: keys for what it shows, questions for what it does not. */
package nl.overzicht.draft.mapping;
