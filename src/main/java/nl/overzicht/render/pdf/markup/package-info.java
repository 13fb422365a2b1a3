/** The XHTML of a document as a tree, before it is typeset: its notes, its tables, texts that run over the end of a page. */
package nl.overzicht.render.pdf.markup;
