/** Infers the properties of a foreign table that has no mapping. */
package nl.overzicht.draft.table;
