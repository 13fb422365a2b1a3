/** Tables of any file format: rows of cells that know their locations, columns, and decimal numbers. */
package nl.overzicht.load.table;
