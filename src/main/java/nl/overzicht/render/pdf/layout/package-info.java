/** Boxes that the engine laid out: what is in a text and how high it is, and what that changes in its document. */
package nl.overzicht.render.pdf.layout;
