package nl.overzicht.render.pdf.page;

/** Whether there may be a page break between two pieces. */
public enum PageTurn {
    /** Allowed. */
    FREE,
    /** Allowed only when much of the page would otherwise stay empty. */
    POOR,
    /** Allowed only as a last resort: within a figure that should be on one page. */
    WORST,
    /** Not allowed: the two are on one page. */
    NEVER,
    /** Required. */
    ALWAYS
}
