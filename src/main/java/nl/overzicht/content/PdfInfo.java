package nl.overzicht.content;

import java.util.Optional;

/**
 * The properties of a PDF among the attachments, as it states them.
 *
 * @param title empty when it has none
 * @param pages number of pages
 * @param standard such as {@code PDF/A-2a}, as its metadata claim, unverified; empty when they claim none
 */
public record PdfInfo(Optional<String> title, int pages, Optional<String> standard) {}
