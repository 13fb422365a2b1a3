package nl.overzicht.picture;

import java.awt.image.Raster;

/** Pictures for the press, in cyan, magenta, yellow and black. */
final class Inks {

    private static final int FULL = 255;
    private static final int MIDDLE = 128;
    private static final int INKS = 4;
    private static final int COLOURS = 3;

    private Inks() {}

    /**
     * Inks of which 255 is all.
     *
     * @param numbers four bands as they stand in the file
     * @param inverted whether 255 is no ink there, as Adobe's programs write it
     * @param ycc whether the first three are YCbCr
     */
    static Pixels of(Raster numbers, boolean inverted, boolean ycc) {
        int width = numbers.getWidth();
        byte[] inks = new byte[INKS * width * numbers.getHeight()];
        for (int y = 0; y < numbers.getHeight(); y++) {
            int[] row = numbers.getPixels(0, y, width, 1, (int[]) null);
            for (int at = 0; ycc && at < row.length; at += INKS) {
                fromYcc(row, at);
            }
            for (int i = 0; i < row.length; i++) {
                inks[y * row.length + i] = (byte) (inverted ? FULL - row[i] : row[i]);
            }
        }
        return Pixels.opaque(width, numbers.getHeight(), inks);
    }

    /** The formulas of JFIF, which give the complement of each ink. */
    private static void fromYcc(int[] row, int at) {
        double light = row[at];
        double blue = row[at + 1] - MIDDLE;
        double red = row[at + 2] - MIDDLE;
        row[at] = FULL - clamp(light + 1.402 * red);
        row[at + 1] = FULL - clamp(light - 0.344136 * blue - 0.714136 * red);
        row[at + 2] = FULL - clamp(light + 1.772 * blue);
    }

    private static int clamp(double number) {
        return (int) Math.max(0, Math.min(FULL, Math.round(number)));
    }

    /** White less the inks, as browsers show a picture without a colour profile. */
    static Pixels onWhite(Pixels inks) {
        byte[] colours = new byte[inks.colours().length / INKS * COLOURS];
        for (int i = 0; i < colours.length; i++) {
            int first = i / COLOURS * INKS;
            int light = FULL - (inks.colours()[first + i % COLOURS] & FULL);
            int black = inks.colours()[first + COLOURS] & FULL;
            colours[i] = (byte) ((light * (FULL - black) + FULL / 2) / FULL);
        }
        return inks.with(colours);
    }
}
