package nl.overzicht.picture;

import static nl.overzicht.picture.Samples.COLOURS;
import static nl.overzicht.picture.Samples.GREYS;
import static nl.overzicht.picture.Samples.bytes;
import static nl.overzicht.picture.Samples.cmyk;
import static nl.overzicht.picture.Samples.grey;
import static nl.overzicht.picture.Samples.lit;
import static nl.overzicht.picture.Samples.map;
import static nl.overzicht.picture.Samples.named;
import static nl.overzicht.picture.Samples.on;
import static nl.overzicht.picture.Samples.patches;
import static nl.overzicht.picture.Samples.pixels;
import static nl.overzicht.picture.Samples.with;
import static nl.overzicht.picture.Samples.ycck;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A picture of each kind that there is: eight patches of 32 pixels, in two rows of four. */
public final class PictureKinds {

    /** Width and height of a patch. */
    public static final int PATCH = 32;

    public static final int ACROSS = 4;

    private final List<Kind> kinds = new ArrayList<>();

    /**
     * A kind of picture.
     *
     * @param name of its file
     * @param bytes of the file
     * @param expected red, green and blue of each patch
     * @param loss how far off its encoding may be
     */
    public record Kind(String name, byte[] bytes, int[][] expected, int loss) {}

    /** All of them. */
    public static List<Kind> all() {
        PictureKinds all = new PictureKinds();
        all.palettes();
        all.greys();
        all.colours();
        all.profiles();
        all.photos();
        all.inks();
        return List.copyOf(all.kinds);
    }

    private void palettes() {
        int[] two = {0, 1, 0, 1, 1, 0, 1, 0};
        byte[] plte = bytes(COLOURS);
        png(
                "palette-1",
                new PngKind(PngKind.PALETTE, 1).with("PLTE", bytes(new int[][] {{192, 0, 64}, {255, 224, 128}})),
                i -> new int[] {two[i]},
                i -> two[i] == 0 ? new int[] {192, 0, 64} : new int[] {255, 224, 128});
        png(
                "palette-1-white-first",
                new PngKind(PngKind.PALETTE, 1).with("PLTE", bytes(new int[][] {COLOURS[7], COLOURS[6]})),
                i -> new int[] {two[i]},
                i -> COLOURS[7 - two[i]]);
        png(
                "palette-2",
                new PngKind(PngKind.PALETTE, 2)
                        .with("PLTE", bytes(new int[][] {COLOURS[0], COLOURS[1], COLOURS[2], COLOURS[3]})),
                i -> new int[] {i % 4},
                i -> COLOURS[i % 4]);
        png("palette-4", new PngKind(PngKind.PALETTE, 4).with("PLTE", plte), i -> new int[] {i}, i -> COLOURS[i]);
        png(
                "palette-4-interlaced",
                new PngKind(PngKind.PALETTE, 4, true).with("PLTE", plte),
                i -> new int[] {i},
                i -> COLOURS[i]);
        png("palette-8", new PngKind(PngKind.PALETTE, 8).with("PLTE", plte), i -> new int[] {i}, i -> COLOURS[i]);
        byte[] transparent = {0, (byte) 128};
        png(
                "palette-transparent",
                new PngKind(PngKind.PALETTE, 4).with("PLTE", plte).with("tRNS", transparent),
                i -> new int[] {i},
                i -> i > 1 ? COLOURS[i] : on(COLOURS[i], i * 128));
    }

    private void greys() {
        int[] two = {0, 1, 0, 1, 1, 0, 1, 0};
        png("grey-1", new PngKind(PngKind.GREY, 1), i -> new int[] {two[i]}, i -> grey(255 * two[i]));
        png("grey-2", new PngKind(PngKind.GREY, 2), i -> new int[] {i % 4}, i -> grey(85 * (i % 4)));
        png("grey-4", new PngKind(PngKind.GREY, 4), i -> new int[] {2 * i}, i -> grey(34 * i));
        png("grey-8", new PngKind(PngKind.GREY, 8), i -> new int[] {GREYS[i]}, i -> grey(GREYS[i]));
        png("grey-16", new PngKind(PngKind.GREY, 16), i -> new int[] {GREYS[i] * 257}, i -> grey(GREYS[i]));
        png(
                "grey-8-transparent",
                new PngKind(PngKind.GREY, 8).with("tRNS", new byte[] {0, 64}),
                i -> new int[] {GREYS[i]},
                i -> grey(i == 1 ? 255 : GREYS[i]));
        png(
                "grey-alpha-8",
                new PngKind(PngKind.GREY_ALPHA, 8),
                i -> new int[] {GREYS[i], 128},
                i -> on(grey(GREYS[i]), 128));
        png(
                "grey-alpha-16",
                new PngKind(PngKind.GREY_ALPHA, 16, true),
                i -> new int[] {GREYS[i] * 257, 128 * 257},
                i -> on(grey(GREYS[i]), 128));
    }

    private void colours() {
        png("rgb-8", new PngKind(PngKind.RGB, 8), i -> COLOURS[i], i -> COLOURS[i]);
        png("rgb-8-interlaced", new PngKind(PngKind.RGB, 8, true), i -> COLOURS[i], i -> COLOURS[i]);
        png(
                "rgb-8-transparent",
                new PngKind(PngKind.RGB, 8).with("tRNS", new byte[] {0, 0, 0, 0, 0, (byte) 255}),
                i -> COLOURS[i],
                i -> COLOURS[i == 2 ? 7 : i]);
        png("rgb-16", new PngKind(PngKind.RGB, 16), i -> map(COLOURS[i], c -> c * 257), i -> COLOURS[i]);
        png("rgba-8", new PngKind(PngKind.RGBA, 8), i -> with(COLOURS[i], 128), i -> on(COLOURS[i], 128));
        png(
                "rgba-16",
                new PngKind(PngKind.RGBA, 16),
                i -> map(with(COLOURS[i], 128), c -> c * 257),
                i -> on(COLOURS[i], 128));
    }

    private void profiles() {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        IntFunction<int[]> lit = i -> map(COLOURS[i], Samples::lit);
        png("rgb-8-linear-profile", new PngKind(PngKind.RGB, 8).with("iCCP", named(linear)), i -> COLOURS[i], lit);
        png(
                "rgb-8-srgb-profile",
                new PngKind(PngKind.RGB, 8).with("iCCP", named(srgb)),
                i -> COLOURS[i],
                i -> COLOURS[i]);
        png(
                "grey-8-linear-profile",
                new PngKind(PngKind.GREY, 8).with("iCCP", named(grey)),
                i -> new int[] {GREYS[i]},
                i -> grey(lit(GREYS[i])));
        png(
                "rgb-8-gamma-1",
                new PngKind(PngKind.RGB, 8)
                        .with("gAMA", ByteBuffer.allocate(4).putInt(100_000).array()),
                i -> COLOURS[i],
                i -> map(COLOURS[i], c -> (int) Math.round(255 * Math.pow(c / 255.0, 1 / 2.2))));
        byte[] photo = JpegKind.of(pixels(i -> COLOURS[i]), false);
        jpeg("rgb-linear-profile", JpegKind.with(photo, 0xE2, JpegKind.profile(linear)), lit, 12);
        jpeg("rgb-srgb-profile", JpegKind.with(photo, 0xE2, JpegKind.profile(srgb)), i -> COLOURS[i]);
        jpeg("rgb-broken-profile", JpegKind.with(photo, 0xE2, JpegKind.profile(new byte[200])), i -> COLOURS[i]);
    }

    private void photos() {
        byte[] photo = JpegKind.of(pixels(i -> COLOURS[i]), false);
        jpeg("rgb", photo, i -> COLOURS[i]);
        jpeg("rgb-progressive", JpegKind.of(pixels(i -> COLOURS[i]), true), i -> COLOURS[i]);
        jpeg(
                "rgb-adobe",
                JpegKind.with(JpegKind.raw(pixels(i -> COLOURS[i])), 0xEE, JpegKind.adobe(0)),
                i -> COLOURS[i]);
        jpeg("grey", JpegKind.of(pixels(i -> new int[] {GREYS[i]}), false), i -> grey(GREYS[i]));
    }

    private void inks() {
        IntFunction<int[]> plain = i -> cmyk(COLOURS[i]);
        IntFunction<int[]> inverted = i -> map(cmyk(COLOURS[i]), c -> 255 - c);
        jpeg("cmyk", JpegKind.raw(pixels(plain)), i -> COLOURS[i]);
        jpeg("cmyk-adobe", JpegKind.with(JpegKind.raw(pixels(inverted)), 0xEE, JpegKind.adobe(0)), i -> COLOURS[i]);
        jpeg(
                "ycck-adobe",
                JpegKind.with(JpegKind.raw(pixels(i -> ycck(cmyk(COLOURS[i])))), 0xEE, JpegKind.adobe(2)),
                i -> COLOURS[i]);
    }

    private void png(String name, PngKind kind, IntFunction<int[]> samples, IntFunction<int[]> expected) {
        kinds.add(new Kind(name + ".png", kind.of(pixels(samples)), patches(expected), 1));
    }

    private void jpeg(String name, byte[] bytes, IntFunction<int[]> expected) {
        jpeg(name, bytes, expected, 4);
    }

    private void jpeg(String name, byte[] bytes, IntFunction<int[]> expected, int loss) {
        kinds.add(new Kind(name + ".jpg", bytes, patches(expected), loss));
    }
}
