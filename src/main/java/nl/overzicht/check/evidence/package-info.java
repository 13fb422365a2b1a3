/** The numbers that statements and sums give for the streams, areas and years that a sentence names. */
package nl.overzicht.check.evidence;
