package nl.overzicht.render.pdf.tagtree;

/**
 * A character on paper that is no blank, measured in points from the top left.
 *
 * @param text the character
 * @param page from 1
 * @param x left edge
 * @param right right edge
 * @param y baseline
 * @param size of the type
 * @param part what it belongs to
 * @param mark the nearest mark above it that no repair took away, as {@code @@Fact:3}; empty: none
 */
public record Glyph(String text, int page, float x, float right, float y, float size, Part part, String mark) {

    /** The parts of a letter. */
    public enum Part {
        /** All up to the subject. */
        HEAD,
        TEXT,
        NOTE,
        /** The number of an item or of a note, and the call of a note. */
        LABEL,
        /** The words within a drawing. */
        DRAWING
    }
}
