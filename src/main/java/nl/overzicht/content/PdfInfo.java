package nl.overzicht.content;

import java.util.Optional;

/**
 * What a PDF among the attachments says about itself.
 *
 * @param title empty: it has none
 * @param pages number of pages
 * @param standard as {@code PDF/A-2a}, as its metadata claim and nobody verified; empty: it claims none
 */
public record PdfInfo(Optional<String> title, int pages, Optional<String> standard) {}
