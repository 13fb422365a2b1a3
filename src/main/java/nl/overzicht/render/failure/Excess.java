package nl.overzicht.render.failure;

/** The limits that an author's template can exceed. */
public enum Excess {
    /** A macro, function or file calls itself, directly or through another, without end. */
    CALLS_ITSELF,
    /** Processor time. */
    TIME,
    /** The number of characters written. */
    LENGTH,
    /** Memory. */
    MEMORY,
    /** The nesting of brackets or elements. */
    DEPTH
}
