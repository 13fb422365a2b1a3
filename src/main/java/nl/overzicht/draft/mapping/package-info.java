/** The drafted mapping of a foreign table: keys for what it shows, questions for what it does not. */
package nl.overzicht.draft.mapping;
