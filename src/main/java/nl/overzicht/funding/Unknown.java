package nl.overzicht.funding;

import java.util.List;

/**
 * Something a reader may look for and that no source says. Shown as unknown, never filled in (rule of truth 3).
 *
 * @param id as {@code amount-per-area}
 * @param title what is unknown, one line
 * @param note why it matters or what is known instead; may be empty
 * @param streams ids of the streams it concerns; empty: the whole programme
 */
public record Unknown(String id, String title, String note, List<String> streams) {}
