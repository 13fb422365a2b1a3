/**
 * Where a number comes from and where it is used: facts with their rows, sources and uses, and the list to sign off.
 */
package nl.overzicht.trace;
