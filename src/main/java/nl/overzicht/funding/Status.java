package nl.overzicht.funding;

import java.util.Locale;

/** How firm the source is about a number, by its own verb. Never added across (rule of truth 2). */
public enum Status {
    AGREED,
    MADE_AVAILABLE,
    GRANTED,
    RESERVED,
    COMMITTED,
    PAID,
    SPENT,
    /** Of counts: aimed at. */
    TARGET,
    /** Of counts: reached. */
    REALISED,
    /** The source does not say. An empty cell in the data. */
    UNSTATED;

    /** The word in the data and in ids, as {@code made-available}; {@code unstated} for an empty cell. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
