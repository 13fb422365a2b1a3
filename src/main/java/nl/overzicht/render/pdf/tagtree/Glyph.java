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
 * @param mark the nearest mark above it that no repair took away, such as {@code @@Fact:3}; empty: none
 * @param cut whether it is beyond the edge of the page or of what is printed of it, wholly or in part
 */
public record Glyph(
        String text, int page, float x, float right, float y, float size, Part part, String mark, boolean cut) {

    /** Whether a new line or page begins with this, which is heard after the other. */
    public boolean startsLineAfter(Glyph other) {
        return page != other.page || y != other.y && x < other.x;
    }

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
