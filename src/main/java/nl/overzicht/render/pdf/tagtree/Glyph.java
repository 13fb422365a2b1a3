package nl.overzicht.render.pdf.tagtree;

/**
 * A printed character that is not a blank, measured in points from the top left.
 *
 * @param text the character
 * @param page from 1
 * @param x left edge
 * @param right right edge
 * @param y baseline
 * @param size of the type
 * @param part of the letter that it belongs to
 * @param mark the nearest mark above it that no repair removed, such as {@code @@Fact:3}; empty: none
 * @param cut whether it is outside the page or the clipping path, wholly or in part
 */
public record Glyph(
        String text, int page, float x, float right, float y, float size, Part part, String mark, boolean cut) {

    /** Whether this character, which is read aloud after the other, begins a new line or page. */
    public boolean startsLineAfter(Glyph other) {
        return page != other.page || y != other.y && x < other.x;
    }

    /** The parts of a letter. */
    public enum Part {
        /** Everything up to the subject. */
        HEAD,
        TEXT,
        NOTE,
        /** The number of an item or of a note, and the call of a note. */
        LABEL,
        /** The words within a drawing. */
        DRAWING
    }
}
