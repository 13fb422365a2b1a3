package nl.overzicht.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Numbers of a picture with eight bits each, row by row from the top, whatever the file had.
 *
 * @param width in pixels
 * @param height in pixels
 * @param colours red, green and blue of each pixel; of a picture for the press its four inks, where 255 is all of an ink
 * @param alpha of each pixel, 255 where nothing shines through; empty: nothing does anywhere
 */
record Pixels(int width, int height, byte[] colours, Optional<byte[]> alpha) {

    private static final int FULL = 255;
    private static final int OPAQUE = 3;

    static Pixels opaque(int width, int height, byte[] colours) {
        return new Pixels(width, height, colours, Optional.empty());
    }

    /**
     * The numbers as they stand in the file. The colour model is asked for the colours of a palette only: the JDK takes
     * grey for light and not for what a screen shows.
     */
    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ColorModel model = image.getColorModel();
        Optional<byte[]> alpha = model.hasAlpha() ? Optional.of(new byte[width * height]) : Optional.empty();
        Pixels pixels = new Pixels(width, height, new byte[OPAQUE * width * height], alpha);
        for (int y = 0; y < height; y++) {
            int[] row = image.getRaster().getPixels(0, y, width, 1, (int[]) null);
            if (model instanceof IndexColorModel palette) {
                pixels.fillFromPalette(y, row, palette);
            } else {
                pixels.fill(y, row, image.getRaster().getNumBands(), (1 << model.getComponentSize(0)) - 1);
            }
        }
        return pixels;
    }

    private void fillFromPalette(int y, int[] row, IndexColorModel palette) {
        for (int x = 0; x < width; x++) {
            int colour = palette.getRGB(row[x]);
            set(y * width + x, colour >> 16, colour >> 8, colour, colour >>> 24);
        }
    }

    /** @param bands 1 or 2 of grey, 3 or 4 of colours; the last of two or four is alpha */
    private void fill(int y, int[] row, int bands, int most) {
        for (int x = 0; x < width; x++) {
            int first = x * bands;
            int red = eight(row[first], most);
            int green = bands < OPAQUE ? red : eight(row[first + 1], most);
            int blue = bands < OPAQUE ? red : eight(row[first + 2], most);
            set(y * width + x, red, green, blue, eight(row[first + bands - 1], most));
        }
    }

    private static int eight(int number, int most) {
        return most == FULL ? number : (int) (((long) number * FULL + most / 2) / most);
    }

    private void set(int pixel, int red, int green, int blue, int opacity) {
        colours[OPAQUE * pixel] = (byte) red;
        colours[OPAQUE * pixel + 1] = (byte) green;
        colours[OPAQUE * pixel + 2] = (byte) blue;
        alpha.ifPresent(band -> band[pixel] = (byte) opacity);
    }

    /** With other colours. */
    Pixels with(byte[] other) {
        return new Pixels(width, height, other, alpha);
    }

    /** A view of colours for the JDK. */
    static WritableRaster raster(byte[] colours, int width, int height, int bands) {
        int[] offsets = IntStream.range(0, bands).toArray();
        DataBufferByte buffer = new DataBufferByte(colours, colours.length);
        return Raster.createInterleavedRaster(buffer, width, height, width * bands, bands, offsets, null);
    }
}
