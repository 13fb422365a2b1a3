/** The PDF validator veraPDF, run as a separate process: it is not included, and a user who wants it names its jar. */
package nl.overzicht.validator;
