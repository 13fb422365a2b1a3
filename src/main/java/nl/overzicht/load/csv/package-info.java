/** Text tables: separators, quotes and encodings. */
package nl.overzicht.load.csv;
