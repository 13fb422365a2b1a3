/** Tables as text: separators, quotes, encodings. */
package nl.overzicht.load.csv;
