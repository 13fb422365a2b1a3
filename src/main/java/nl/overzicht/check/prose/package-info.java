/** Holds what texts say in typed numbers against what the statements say. */
package nl.overzicht.check.prose;
