package nl.overzicht.compare;

/** What happened to a thing between two reports. */
public enum ChangeKind {
    NEW,
    CHANGED,
    GONE
}
