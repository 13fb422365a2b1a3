/**
 * Amounts, counts, periods, dates and citations as officials write them, in Dutch and English, and the words of both languages.
 * Symbols and month names are our own, since those of the JDK differ between its versions.
 */
package nl.overzicht.wording;
