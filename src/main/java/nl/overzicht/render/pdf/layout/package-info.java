/** The boxes that the engine laid out: which blocks a text has, how high each is, and the changes that follow for the document. */
package nl.overzicht.render.pdf.layout;
