/** Finds the facts with a number or year: looked up for each number that is typed in a text. */
package nl.overzicht.check.index;
