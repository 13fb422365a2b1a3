/** The text of the letter beside what the letter has around it: a salutation above, a closing and names below. */
package nl.overzicht.check.letter;
