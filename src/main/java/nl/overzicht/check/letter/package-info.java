/** Compares the text of the letter with what the letter prints around it: a salutation, a closing and names. */
package nl.overzicht.check.letter;
