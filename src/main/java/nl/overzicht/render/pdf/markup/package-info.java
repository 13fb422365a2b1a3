/**
 * Prepares the XHTML of a document for layout: its notes, tables, page references, and texts that continue on the next page.
 */
package nl.overzicht.render.pdf.markup;
