package nl.overzicht.narrative.outline;

/**
 * The kind and number of a part of a report, from which its name is written.
 *
 * @param kind of part
 * @param number such as {@code 2.1} or {@code A}
 */
public record Label(Kind kind, String number) {

    /** The kinds of parts that can have a number. */
    public enum Kind {
        CHAPTER,
        /** A section of a chapter or annex, or of another section. */
        SECTION,
        ANNEX,
        FIGURE,
        TABLE
    }
}
