/** The head of a foreign table, held against the columns, units and years of its mapping. */
package nl.overzicht.load.head;
