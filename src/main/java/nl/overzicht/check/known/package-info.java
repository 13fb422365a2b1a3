/** The facts by the numbers and years that they say: looked up for each number that somebody typed. */
package nl.overzicht.check.known;
