package nl.overzicht.render.review;

/**
 * A line of the letter on paper.
 *
 * @param page from 1
 * @param number on its page, from 1
 * @param y baseline
 * @param right edge of its last character
 * @param size of its type
 */
public record NumberedLine(int page, int number, float y, float right, float size) {

    /** Of the leading, so much is above the baseline. */
    private static final float ABOVE = 0.97f;

    private static final float BELOW = 0.36f;

    float top() {
        return y - ABOVE * size;
    }

    float bottom() {
        return y + BELOW * size;
    }
}
