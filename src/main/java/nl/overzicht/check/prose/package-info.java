/** Compares typed numbers in texts with the statements and sums. */
package nl.overzicht.check.prose;
