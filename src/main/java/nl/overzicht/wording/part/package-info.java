/** The parts of numbers that people type: digits, numbers in words, currencies, nouns, and qualifiers that say how exact a number is. */
package nl.overzicht.wording.part;
