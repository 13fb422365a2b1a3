/** Compares what texts say in typed numbers with what the statements say. */
package nl.overzicht.check.prose;
