package nl.overzicht.render.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * A document that was laid out on pages, before it is finished as PDF/A and PDF/UA.
 *
 * @param raw the document, open; the owner closes it
 * @param source its text with the page numbers it refers to, in the order in which it is printed
 * @param front number of pages before the first chapter that are numbered separately; 0: none
 */
public record PagedDocument(PDDocument raw, Document source, int front) {}
