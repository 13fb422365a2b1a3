/** A soft hyphen at the end of a line stays a soft hyphen in what is heard, found and copied. */
package nl.overzicht.render.pdf.softhyphen;
