/**
 * Amounts, counts, periods, dates and citations as officials write them: value to text and back, in Dutch and English.
 * The one room where Dutch grammar lives. Symbols and month names are our own, since those of the JDK differ between
 * its versions.
 */
package nl.overzicht.wording;
