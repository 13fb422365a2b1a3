package nl.overzicht.render.failure;

/** How a template of an author takes more than a page can need. */
public enum Excess {
    /** A macro, function or file calls itself, or another that calls it, without end. */
    CALLS_ITSELF,
    /** Time of a processor. */
    TIME,
    /** Characters that it writes. */
    LENGTH,
    /** Memory. */
    MEMORY,
    /** Brackets or elements within each other. */
    DEPTH
}
