/** Inspects PDFs among the attachments. */
package nl.overzicht.load.pdf;
