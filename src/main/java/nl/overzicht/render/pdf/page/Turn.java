package nl.overzicht.render.pdf.page;

/** Whether the page turns between two pieces. */
public enum Turn {
    /** It may. */
    FREE,
    /** Only when much of the page would stay empty otherwise. */
    POOR,
    /** The two stand on one page. */
    NEVER,
    /** It does. */
    ALWAYS
}
