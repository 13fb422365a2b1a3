package nl.overzicht.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers of the patches of {@link PictureKinds}, and what is expected of them. */
final class Samples {

    static final int[][] COLOURS = {
        {255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {255, 255, 0}, {128, 64, 32}, {32, 96, 128}, {0, 0, 0}, {255, 255, 255}
    };

    static final int[] GREYS = {0, 64, 85, 128, 170, 192, 240, 255};

    private static final int PATCHES = 8;

    private Samples() {}

    static int[][] patches(IntFunction<int[]> samples) {
        return IntStream.range(0, PATCHES).mapToObj(samples).toArray(int[][]::new);
    }

    /** Rows of pixels. */
    static int[][][] pixels(IntFunction<int[]> samples) {
        int[][] patches = patches(samples);
        int across = PictureKinds.ACROSS;
        int side = PictureKinds.PATCH;
        return IntStream.range(0, PATCHES / across * side)
                .mapToObj(y -> IntStream.range(0, across * side)
                        .mapToObj(x -> patches[y / side * across + x / side])
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    static int[] map(int[] samples, IntUnaryOperator change) {
        return Arrays.stream(samples).map(change).toArray();
    }

    static int[] grey(int number) {
        return new int[] {number, number, number};
    }

    static int[] with(int[] colour, int last) {
        int[] more = Arrays.copyOf(colour, colour.length + 1);
        more[colour.length] = last;
        return more;
    }

    /** As it is on white. */
    static int[] on(int[] colour, int opacity) {
        return map(colour, c -> Math.round((c * opacity + 255f * (255 - opacity)) / 255));
    }

    /** A number that counts light, as sRGB (IEC 61966-2-1). */
    static int lit(int number) {
        double light = number / 255.0;
        return (int) Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055));
    }

    /** Inks that together give a colour, with as much black as there can be. */
    static int[] cmyk(int[] rgb) {
        int most = Arrays.stream(rgb).max().orElseThrow();
        int[] inks = map(rgb, c -> most == 0 ? 0 : Math.round(255f * (most - c) / most));
        return with(inks, 255 - most);
    }

    /** As Adobe's programs store inks: the first three as if they were red, green and blue; no black is 255. */
    static int[] ycck(int[] cmyk) {
        double light = 0.299 * cmyk[0] + 0.587 * cmyk[1] + 0.114 * cmyk[2];
        double blue = 128 + (cmyk[2] - light) / 1.772;
        double red = 128 + (cmyk[0] - light) / 1.402;
        return Stream.of(light, blue, red, 255.0 - cmyk[3])
                .mapToInt(number -> (int) Math.max(0, Math.min(255, Math.round(number))))
                .toArray();
    }

    static byte[] bytes(int[][] colours) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(colours).flatMapToInt(Arrays::stream).forEach(bytes::write);
        return bytes.toByteArray();
    }

    /** A colour profile as a PNG holds it. */
    static byte[] named(byte[] icc) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(new byte[] {'a', 0, 0});
        chunk.writeBytes(PngKind.deflate(icc));
        return chunk.toByteArray();
    }
}
