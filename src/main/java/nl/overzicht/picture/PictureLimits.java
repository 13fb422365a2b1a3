package nl.overzicht.picture;

/** How large a picture may be, in pixels. Compared with what its header declares, before anything is decoded. */
public final class PictureLimits {

    /** Enough for a photo of 6,000 by 4,000; a page of the letter holds four million at 300 dpi. */
    public static final int MOST_PIXELS = 25_000_000;

    /** Width or height in pixels. */
    public static final int MOST_SIDE = 20_000;

    /** How many times as long as wide: across the column such a picture is one millimetre high. */
    public static final int MOST_RATIO = 100;

    private PictureLimits() {}

    static void check(int width, int height) throws PictureFlaw {
        if (width <= 0 || height <= 0) {
            throw new PictureFlaw(PictureFlaw.Kind.DAMAGED);
        }
        if (Math.max(width, height) / MOST_RATIO > Math.min(width, height)) {
            throw new PictureFlaw(PictureFlaw.Kind.TOO_NARROW, width, height);
        }
        if (Math.max(width, height) > MOST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new PictureFlaw(PictureFlaw.Kind.TOO_LARGE, width, height);
        }
    }
}
