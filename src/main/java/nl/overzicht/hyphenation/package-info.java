/** Where words of a language may be broken at the end of a line. */
package nl.overzicht.hyphenation;
