package nl.overzicht.render.review;

/**
 * A line of the letter on paper; lengths are in points.
 *
 * @param page from 1
 * @param number on its page, from 1
 * @param y baseline, from the top
 * @param right edge of its last character, from the left
 * @param size of its type
 */
public record NumberedLine(int page, int number, float y, float right, float size) {

    /** How far a line extends above its baseline, as a part of its type size. */
    private static final float ABOVE = 0.97f;

    private static final float BELOW = 0.36f;

    float top() {
        return y - ABOVE * size;
    }

    float bottom() {
        return y + BELOW * size;
    }
}
