package nl.overzicht.narrative.outline;

/**
 * What a part of a report is called.
 *
 * @param kind of part
 * @param number as {@code 2.1} or {@code A}
 */
public record Label(Kind kind, String number) {

    /** What can be numbered. */
    public enum Kind {
        CHAPTER,
        /** Of a chapter or an annex, or of another section. */
        SECTION,
        ANNEX,
        FIGURE,
        TABLE
    }
}
