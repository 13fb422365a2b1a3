/** Tables of any format: rows of cells that know their place, columns, and decimal numbers. */
package nl.overzicht.load.table;
