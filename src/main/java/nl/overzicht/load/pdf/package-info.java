/** What a PDF among the attachments is. */
package nl.overzicht.load.pdf;
