/** The facts by the numbers and years that they say: looked up for each number typed in a text. */
package nl.overzicht.check.known;
