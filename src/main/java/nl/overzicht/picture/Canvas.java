package nl.overzicht.picture;

/** A picture as it is seen: on white, upright. */
final class Canvas {

    private static final int FULL = 255;
    private static final int BANDS = 3;

    private Canvas() {}

    /** Paper is white, and a page of the site may be dark: so that both show the same, nothing shines through. */
    static Pixels onWhite(Pixels pixels) {
        return pixels.alpha().map(alpha -> onWhite(pixels, alpha)).orElse(pixels);
    }

    private static Pixels onWhite(Pixels pixels, byte[] alpha) {
        byte[] colours = new byte[pixels.colours().length];
        for (int i = 0; i < colours.length; i++) {
            int opacity = alpha[i / BANDS] & FULL;
            int colour = pixels.colours()[i] & FULL;
            colours[i] = (byte) ((colour * opacity + FULL * (FULL - opacity) + FULL / 2) / FULL);
        }
        return Pixels.opaque(pixels.width(), pixels.height(), colours);
    }

    /**
     * Turned and mirrored as the EXIF of a camera wants it.
     *
     * @param orientation 1 is upright; from 5 on width and height change places
     */
    static Pixels upright(Pixels pixels, int orientation) {
        if (orientation == 1) {
            return pixels;
        }
        boolean lying = orientation >= 5;
        boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        int width = lying ? pixels.height() : pixels.width();
        int height = lying ? pixels.width() : pixels.height();
        byte[] colours = new byte[pixels.colours().length];
        for (int i = 0; i < width * height; i++) {
            int across = lying ? i / width : i % width;
            int down = lying ? i % width : i / width;
            int x = fromRight ? pixels.width() - 1 - across : across;
            int y = fromBottom ? pixels.height() - 1 - down : down;
            System.arraycopy(pixels.colours(), BANDS * (y * pixels.width() + x), colours, BANDS * i, BANDS);
        }
        return Pixels.opaque(width, height, colours);
    }
}
