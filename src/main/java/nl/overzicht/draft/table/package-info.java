/** What a foreign table shows of itself, before anybody said how it is read. */
package nl.overzicht.draft.table;
