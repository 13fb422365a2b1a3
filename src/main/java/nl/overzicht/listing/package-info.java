/**
 * What the commands list, for people and for machines: facts with their rows, sources and uses; the controller's list to
 * sign off; findings as JSON and SARIF; what each code means. Writes JSON with Jackson; the bytes go through {@code publish}.
 */
package nl.overzicht.listing;
