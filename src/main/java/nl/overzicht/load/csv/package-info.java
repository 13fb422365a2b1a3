/** Tables: cells that know their place, columns, and decimal numbers. */
package nl.overzicht.load.csv;
