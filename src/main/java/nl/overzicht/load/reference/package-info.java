/** Ids, references to them, and links between statements. */
package nl.overzicht.load.reference;
