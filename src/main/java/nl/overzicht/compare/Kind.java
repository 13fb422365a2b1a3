package nl.overzicht.compare;

/** What happened to a thing between two reports. */
public enum Kind {
    NEW,
    CHANGED,
    GONE
}
