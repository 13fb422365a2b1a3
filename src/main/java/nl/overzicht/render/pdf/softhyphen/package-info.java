/** Keeps a soft hyphen at the end of a line a soft hyphen for screen readers, search and copying. */
package nl.overzicht.render.pdf.softhyphen;
