/** The head of a foreign table, compared with the columns, units and years of its mapping. */
package nl.overzicht.load.head;
