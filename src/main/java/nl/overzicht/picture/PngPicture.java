package nl.overzicht.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * Publishes a PNG, always with eight bits of red, green and blue: the makers of PDF read a palette of two colours, and
 * grey, otherwise than a browser does. One that has them, upright and in sRGB, keeps its pixels byte for byte.
 *
 * @param file whole, and within bounds
 */
record PngPicture(PngFile file) {

    /** What a gamma of 2.2 is in the file, times 100,000; sRGB is close to it, and others differ by more than a tenth. */
    private static final double SCREEN = 45455;

    private static final int MOST_PROFILE = 4_000_000;

    PictureFile toPublished() throws PictureFlaw {
        BufferedImage image = Codec.PNG.decode(file.pixels());
        if (file.hasPalette()) {
            requireColours(image.getRaster(), file.colours());
        }
        Pixels decoded = Pixels.of(image);
        Pixels shown = Canvas.upright(Canvas.onWhite(srgb(decoded)), file.exif().orientation());
        if (shown == decoded && file.isRgb()) {
            return PictureFile.png(file.pixels(), shown, file.exif());
        }
        return PictureFile.png(Codec.PNG.encode(shown), shown, file.exif());
    }

    /** The decoder takes black for each colour that the palette lacks. */
    private static void requireColours(Raster numbers, int colours) throws PictureFlaw {
        for (int y = 0; y < numbers.getHeight(); y++) {
            int[] row = numbers.getPixels(0, y, numbers.getWidth(), 1, (int[]) null);
            if (Arrays.stream(row).anyMatch(number -> number >= colours)) {
                throw new PictureFlaw(PictureFlaw.Kind.DAMAGED);
            }
        }
    }

    private Pixels srgb(Pixels pixels) {
        if (file.chunks().containsKey("sRGB")) {
            return pixels;
        }
        return profile().map(profile -> profile.srgb(pixels)).orElseGet(() -> lit(pixels));
    }

    private Optional<Profile> profile() {
        ByteBuffer chunk = file.chunks().get("iCCP");
        return chunk == null ? Optional.empty() : Profile.of(inflate(chunk), file.isGrey() ? 1 : 3);
    }

    /** The profile is behind its name, a zero and the number of the only compression there is. */
    private static byte[] inflate(ByteBuffer chunk) {
        byte[] data = new byte[chunk.limit()];
        chunk.get(0, data);
        int name = 0;
        while (name < data.length && data[name] != 0) {
            name++;
        }
        int from = Math.min(name + 2, data.length);
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(data, from, data.length - from))) {
            return in.readNBytes(MOST_PROFILE);
        } catch (IOException damaged) {
            return new byte[0];
        }
    }

    /** Numbers that were written for another gamma than that of a screen. */
    private Pixels lit(Pixels pixels) {
        ByteBuffer chunk = file.chunks().get("gAMA");
        int gamma = chunk == null || chunk.limit() < 4 ? 0 : chunk.getInt(0);
        if (gamma <= 0 || Math.abs(gamma / SCREEN - 1) < 0.1) {
            return pixels;
        }
        byte[] numbers = new byte[256];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (byte) Math.round(255 * Math.pow(i / 255.0, SCREEN / gamma));
        }
        byte[] colours = new byte[pixels.colours().length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = numbers[pixels.colours()[i] & 0xFF];
        }
        return pixels.with(colours);
    }
}
