/** The real validator of PDFs, veraPDF, as a program of its own: it is not a part of ours, and a user who wants it names its jar. */
package nl.overzicht.validator;
