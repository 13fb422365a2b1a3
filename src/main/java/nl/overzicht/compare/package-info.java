/** The differences between two reports: in statements, sums, toezeggingen, letters and sentences. */
package nl.overzicht.compare;
