package nl.overzicht.content;

/**
 * The measures of a picture as it is published, upright.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param dpi pixels per inch on paper, the same in both directions
 */
public record Picture(int width, int height, double dpi) {}
