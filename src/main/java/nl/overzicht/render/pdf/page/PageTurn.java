package nl.overzicht.render.pdf.page;

/** Whether the page turns between two pieces. */
public enum PageTurn {
    /** It may. */
    FREE,
    /** Only when much of the page would stay empty otherwise. */
    POOR,
    /** Only when nothing else is left: within a figure that is on one page. */
    WORST,
    /** The two are on one page. */
    NEVER,
    /** It does. */
    ALWAYS
}
